package org.peertable.core.contribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.peertable.core.internal.Declarations;
import org.peertable.core.internal.InvalidDeclarationException;

/**
 * Everything that plugins contribute, read from the extension registry at one moment. No class of a plugin is loaded by
 * reading. May be used by any thread.
 */
public final class Contributions {
    private static final String CORE = "org.peertable.core";

    private final List<ExporterDescriptor> exporters = new ArrayList<>();
    private final List<ImporterDescriptor> importers = new ArrayList<>();
    private final List<ConstraintDescriptor> constraints = new ArrayList<>();
    private final List<ShredderDescriptor> shredders = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Contributions(IExtensionRegistry registry) {
        read(registry, "exporters", exporters, Declarations::exporter);
        read(registry, "importers", importers, Declarations::importer);
        read(registry, "constraints", constraints, Declarations::constraint);
        read(registry, "shredders", shredders, Declarations::shredder);
        exporters.sort(Comparator.comparingInt(ExporterDescriptor::order).thenComparing(ExporterDescriptor::id));
        importers.sort(Comparator.comparingInt(ImporterDescriptor::order).thenComparing(ImporterDescriptor::id));
        constraints.sort(Comparator.comparing(ConstraintDescriptor::id));
        shredders.sort(Comparator.comparingInt(ShredderDescriptor::order).thenComparing(ShredderDescriptor::id));
    }

    /** Reads the registry of the running platform. */
    public static Contributions installed() {
        return read(RegistryFactory.getRegistry());
    }

    /**
     * Reads a registry.
     *
     * @param registry the registry to read
     */
    public static Contributions read(IExtensionRegistry registry) {
        return new Contributions(registry);
    }

    private <T> void read(IExtensionRegistry registry, String point, List<T> to, Function<IConfigurationElement, T> reader) {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(CORE, point)) {
            try {
                to.add(reader.apply(element));
            } catch (InvalidDeclarationException e) {
                problems.add(e.getMessage());
            }
        }
    }

    /** Returns the exporters by order, then by identifier. */
    public List<ExporterDescriptor> exporters() {
        return List.copyOf(exporters);
    }

    /** Returns the importers by order, then by identifier. */
    public List<ImporterDescriptor> importers() {
        return List.copyOf(importers);
    }

    /** Returns the constraints by identifier. */
    public List<ConstraintDescriptor> constraints() {
        return List.copyOf(constraints);
    }

    /** Returns the shredders by order, then by identifier. */
    public List<ShredderDescriptor> shredders() {
        return List.copyOf(shredders);
    }

    /** Returns what is wrong with declarations that were left out; each names the plugin. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
