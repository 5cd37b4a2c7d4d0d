package org.peertable.core.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peertable.core.contribute.ExporterDescriptor;

/**
 * What is exported.
 *
 * @param exporters the exporters to ask, in order
 * @param season only this season; empty for all
 * @param events only these events, by identifier; empty for all
 * @param format the format, where an exporter has it; empty for each one's usual format
 * @param options options by identifier; each exporter takes those that it declares
 * @param peers the people, by identifier, of whom exporters for the person concerned are asked; those are not asked
 *     when it is empty
 */
public record ExportSelection(List<ExporterDescriptor> exporters, Optional<String> season, Set<String> events,
        Optional<String> format, Map<String, String> options, Set<String> peers) {
    /** Copies the collections. */
    public ExportSelection {
        exporters = List.copyOf(exporters);
        events = Set.copyOf(events);
        options = Map.copyOf(options);
        peers = Set.copyOf(peers);
    }

    /** Selects without naming a person. */
    public ExportSelection(List<ExporterDescriptor> exporters, Optional<String> season, Set<String> events,
            Optional<String> format, Map<String, String> options) {
        this(exporters, season, events, format, options, Set.of());
    }

    /** Selects everything that some exporters make in their usual formats. */
    public static ExportSelection all(List<ExporterDescriptor> exporters) {
        return new ExportSelection(exporters, Optional.empty(), Set.of(), Optional.empty(), Map.of());
    }
}
