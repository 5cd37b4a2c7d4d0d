package org.peertable.core.contribute;

import java.util.List;
import java.util.Optional;

/**
 * A column of a source, for choosing what it is about.
 *
 * @param name the column's name, as {@link ImportRequest#mapping()} takes it
 * @param field what it is taken for; empty when it is left out
 * @param fields what it can be taken for
 * @param samples the first cells that are not empty, at most three
 */
public record ImportColumn(String name, Optional<String> field, List<String> fields, List<String> samples) {
    /** Copies the lists. */
    public ImportColumn {
        fields = List.copyOf(fields);
        samples = List.copyOf(samples);
    }
}
