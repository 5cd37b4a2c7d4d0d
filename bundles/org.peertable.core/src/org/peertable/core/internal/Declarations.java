package org.peertable.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Severity;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.PeerComparison;
import org.peertable.core.contribute.Shredder;
import org.peertable.core.contribute.ShredderDescriptor;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Scope;
import org.peertable.model.PeertablePackage;

/** Reads what a plugin declares in its {@code plugin.xml}. */
public final class Declarations {
    private Declarations() {
    }

    /**
     * Reads an exporter.
     *
     * @throws InvalidDeclarationException if the declaration is not valid
     */
    public static ExporterDescriptor exporter(IConfigurationElement element) {
        Level level = constant(element, "level", Level.class);
        Scope scope = constant(element, "scope", Scope.class);
        if ((level == Level.PS) != (scope == Scope.PEER)) {
            throw invalid(element, "scope", scope + " (" + level + ")");
        }
        return new DeclaredExporter(element, id(element), text(element, "name"), optional(element, "description", ""), level,
                scope, flag(element, "tellsGuests"), words(element, "formats"), options(element), order(element), contributor(element));
    }

    /**
     * Reads an importer.
     *
     * @throws InvalidDeclarationException if the declaration is not valid
     */
    public static ImporterDescriptor importer(IConfigurationElement element) {
        return new DeclaredImporter(element, id(element), text(element, "name"), optional(element, "description", ""),
                words(element, "extensions"), options(element), order(element), contributor(element));
    }

    /**
     * Reads a constraint.
     *
     * @throws InvalidDeclarationException if the declaration is not valid
     */
    public static ConstraintDescriptor constraint(IConfigurationElement element) {
        if (!(PeertablePackage.eINSTANCE.getEClassifier(text(element, "target")) instanceof EClass target)) {
            throw invalid(element, "target", text(element, "target"));
        }
        return new DeclaredConstraint(element, id(element), text(element, "name"), target,
                constant(element, "severity", Severity.class), flag(element, "waivable"), contributor(element));
    }

    /**
     * Reads a shredder.
     *
     * @throws InvalidDeclarationException if the declaration is not valid
     */
    public static ShredderDescriptor shredder(IConfigurationElement element) {
        return new DeclaredShredder(element, id(element), text(element, "name"), order(element), contributor(element));
    }

    /**
     * Reads a mix factor.
     *
     * @throws InvalidDeclarationException if the declaration is not valid
     */
    public static MixFactorDescriptor mixFactor(IConfigurationElement element) {
        return new DeclaredMixFactor(element, id(element), text(element, "name"), order(element), contributor(element));
    }

    private static List<OptionDescriptor> options(IConfigurationElement element) {
        List<OptionDescriptor> options = new ArrayList<>();
        for (IConfigurationElement option : element.getChildren("option")) {
            List<String> allowed = Arrays.stream(option.getChildren("value")).map(value -> text(value, "name")).toList();
            OptionDescriptor.Type type = OptionDescriptor.Type.STRING;
            if (option.getAttribute("type") != null) {
                type = constant(option, "type", OptionDescriptor.Type.class);
            }
            OptionDescriptor read =
                    new OptionDescriptor(text(option, "id"), text(option, "label"), type, optional(option, "default", ""), allowed, words(option));
            if (!read.accepts(read.defaultValue())) {
                throw invalid(option, "default", read.defaultValue());
            }
            options.add(read);
        }
        return options;
    }

    private static Map<String, String> words(IConfigurationElement option) {
        return Arrays.stream(option.getChildren("value")).filter(value -> value.getAttribute("label") != null)
                .collect(Collectors.toMap(value -> text(value, "name"), value -> text(value, "label"), (one, other) -> one));
    }

    private static String id(IConfigurationElement element) {
        String id = text(element, "id");
        return id.indexOf('.') < 0 ? contributor(element) + "." + id : id;
    }

    private static String contributor(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    private static String text(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw invalid(element, attribute, "");
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String attribute, String otherwise) {
        String value = element.getAttribute(attribute);
        return value == null ? otherwise : value;
    }

    private static boolean flag(IConfigurationElement element, String attribute) {
        return Boolean.parseBoolean(element.getAttribute(attribute));
    }

    private static List<String> words(IConfigurationElement element, String attribute) {
        return List.of(text(element, attribute).strip().split("\\s+"));
    }

    private static int order(IConfigurationElement element) {
        String order = optional(element, "order", "100");
        if (!order.matches("-?\\d{1,9}")) {
            throw invalid(element, "order", order);
        }
        return Integer.parseInt(order);
    }

    private static <E extends Enum<E>> E constant(IConfigurationElement element, String attribute, Class<E> type) {
        String value = text(element, attribute);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> invalid(element, attribute, value));
    }

    private static InvalidDeclarationException invalid(IConfigurationElement element, String attribute, String value) {
        return new InvalidDeclarationException(NLS.bind(Messages.Declarations_invalid,
                new Object[] {contributor(element), element.getName(), attribute, value}));
    }

    private record DeclaredExporter(IConfigurationElement element, String id, String name, String description, Level level,
            Scope scope, boolean tellsGuests, List<String> formats, List<OptionDescriptor> options, int order, String contributor)
            implements ExporterDescriptor {
        @Override
        public Exporter create() throws CoreException {
            return instance(element, Exporter.class);
        }
    }

    private record DeclaredImporter(IConfigurationElement element, String id, String name, String description,
            List<String> extensions, List<OptionDescriptor> options, int order, String contributor) implements ImporterDescriptor {
        @Override
        public Importer create() throws CoreException {
            return instance(element, Importer.class);
        }
    }

    private record DeclaredConstraint(IConfigurationElement element, String id, String name, EClass target, Severity severity,
            boolean waivable, String contributor) implements ConstraintDescriptor {
        @Override
        @SuppressWarnings("unchecked")
        public Constraint<? super EObject> create() throws CoreException {
            return (Constraint<? super EObject>) instance(element, Constraint.class);
        }
    }

    private record DeclaredShredder(IConfigurationElement element, String id, String name, int order, String contributor)
            implements ShredderDescriptor {
        @Override
        public Shredder create() throws CoreException {
            return instance(element, Shredder.class);
        }
    }

    private record DeclaredMixFactor(IConfigurationElement element, String id, String name, int order, String contributor)
            implements MixFactorDescriptor {
        @Override
        public PeerComparison create() throws CoreException {
            return instance(element, PeerComparison.class);
        }
    }

    private static <T> T instance(IConfigurationElement element, Class<T> type) throws CoreException {
        Object made = element.createExecutableExtension("class");
        if (!type.isInstance(made)) {
            throw new CoreException(Failures.error(NLS.bind(Messages.Declarations_wrongClass,
                    new Object[] {contributor(element), made.getClass().getName(), type.getName()}), null));
        }
        return type.cast(made);
    }
}
