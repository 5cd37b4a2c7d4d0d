package org.peertable.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.core.internal.Failures;
import org.peertable.core.internal.Messages;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Waiver;

/**
 * The validator of the model's package: EMF's own structural checks, and every contributed constraint. EMF's registry
 * holds one validator for a package, so there is one that asks all. A checker is used for one run by one thread.
 */
public final class Checker extends EObjectValidator {
    private static final int CANCEL_EVERY = 1024;

    private final Map<ConstraintDescriptor, Constraint<? super EObject>> constraints = new LinkedHashMap<>();
    private final Map<EClass, List<ConstraintDescriptor>> byClass = new HashMap<>();
    private final Map<EClass, List<EStructuralFeature>> required = new HashMap<>();
    private final Set<ConstraintDescriptor> failed = new HashSet<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Program program;
    private final LocalDate today;

    /**
     * Prepares a run.
     *
     * @param program the program; what of it is not loaded is not checked
     * @param today the day that constraints take for today
     * @param contributed the constraints to ask
     */
    public Checker(Program program, LocalDate today, List<ConstraintDescriptor> contributed) {
        this.program = program;
        this.today = today;
        for (ConstraintDescriptor descriptor : contributed) {
            try {
                constraints.put(descriptor, descriptor.create());
            } catch (CoreException | RuntimeException | LinkageError e) {
                leaveOut(descriptor, Messages.Checker_notMade, e);
            }
        }
    }

    /**
     * Checks the whole program.
     *
     * @param monitor for cancellation
     * @return what was found, in the order of the objects
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<Finding> check(IProgressMonitor monitor) {
        check(program);
        int count = 0;
        for (Iterator<EObject> objects = EcoreUtil.getAllContents(program, false); objects.hasNext();) {
            if (++count % CANCEL_EVERY == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            EObject object = objects.next();
            if (!object.eIsProxy()) {
                check(object);
            }
        }
        return List.copyOf(findings);
    }

    /** Asks all constraints about one object, as EMF's validation framework does. */
    @Override
    public boolean validate(EClass eClass, EObject object, DiagnosticChain chain, Map<Object, Object> context) {
        int before = findings.size();
        check(object);
        List<Finding> found = findings.subList(before, findings.size());
        if (chain != null) {
            found.forEach(finding -> chain.add(new BasicDiagnostic(
                    severity(finding), finding.constraint(), 0, finding.message(), finding.objects().toArray())));
        }
        return found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Override
    protected EPackage getEPackage() {
        return PeertablePackage.eINSTANCE;
    }

    private static int severity(Finding finding) {
        return switch (finding.severity()) {
            case INFO -> Diagnostic.INFO;
            case WARNING -> Diagnostic.WARNING;
            case ERROR -> Diagnostic.ERROR;
        };
    }

    private void check(EObject object) {
        EClass type = object.eClass();
        for (EStructuralFeature feature : required.computeIfAbsent(type, Checker::required)) {
            if (isMissing(object, feature)) {
                findings.add(new Finding("org.peertable.core.required", Severity.ERROR,
                        NLS.bind(Messages.Checker_structure, name(object), feature.getName()), List.of(object), Optional.of(feature)));
            }
        }
        for (ConstraintDescriptor descriptor : byClass.computeIfAbsent(type, this::asked)) {
            if (!failed.contains(descriptor)) {
                ask(descriptor, object);
            }
        }
    }

    private void ask(ConstraintDescriptor descriptor, EObject object) {
        try {
            constraints.get(descriptor).check(object, new Context(descriptor, object));
        } catch (RuntimeException | LinkageError e) {
            failed.add(descriptor);
            leaveOut(descriptor, Messages.Checker_failed, e);
        }
    }

    private void leaveOut(ConstraintDescriptor descriptor, String message, Throwable cause) {
        String text = NLS.bind(message, new Object[] {descriptor.id(), descriptor.contributor(), Failures.reason(cause)});
        findings.add(new Finding(descriptor.id(), Severity.WARNING, text, List.of(program), Optional.empty()));
    }

    private List<ConstraintDescriptor> asked(EClass type) {
        return constraints.keySet().stream().filter(descriptor -> descriptor.target().isSuperTypeOf(type)).toList();
    }

    private static List<EStructuralFeature> required(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isRequired).toList();
    }

    private static boolean isMissing(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value == null || value instanceof String text && text.isBlank();
    }

    private static String name(EObject object) {
        String id = EcoreUtil.getID(object);
        EObject container = object.eContainer();
        return id != null ? object.eClass().getName() + " '" + id + "'"
                : container == null ? object.eClass().getName()
                : object.eClass().getName() + " (" + name(container) + ")";
    }

    /** What is reported about an event whose planner has waived the constraint is no error any more. */
    private Optional<Waiver> waiver(ConstraintDescriptor descriptor, EObject object) {
        if (!descriptor.waivable()) {
            return Optional.empty();
        }
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Event event) {
                return event.getWaivers().stream()
                        .filter(waiver -> descriptor.id().equals(waiver.getConstraint())
                                && waiver.getReason() != null && !waiver.getReason().isBlank())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private final class Context implements ConstraintContext {
        private final ConstraintDescriptor descriptor;
        private final EObject object;

        private Context(ConstraintDescriptor descriptor, EObject object) {
            this.descriptor = descriptor;
            this.object = object;
        }

        @Override
        public Program program() {
            return program;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public void report(String message, EObject... others) {
            add(Optional.empty(), message, others);
        }

        @Override
        public void report(EStructuralFeature feature, String message, EObject... others) {
            add(Optional.of(feature), message, others);
        }

        private void add(Optional<EStructuralFeature> feature, String message, EObject... others) {
            List<EObject> objects = new ArrayList<>(List.of(object));
            objects.addAll(List.of(others));
            Optional<Waiver> waiver = waiver(descriptor, object);
            String text = waiver.map(given -> NLS.bind(
                    Messages.Checker_waived, new Object[] {message, given.getOn(), given.getReason()})).orElse(message);
            Severity severity = waiver.isPresent() ? Severity.INFO : descriptor.severity();
            findings.add(new Finding(descriptor.id(), severity, text, objects, feature));
        }

        @Override
        public <T> T shared(Class<T> key, Supplier<T> maker) {
            Object value = shared.get(key);
            if (value == null) {
                value = maker.get();
                shared.put(key, value);
            }
            return key.cast(value);
        }
    }
}
