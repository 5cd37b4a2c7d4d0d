package org.peertable.core.insight;

import java.util.List;

/**
 * Where a challenge of the vocabulary was on the table.
 *
 * @param term label of the term
 * @param events identifiers of the events with a chosen or discussed topic about it, in order of time; may be empty
 * @param peers how many peers of the circle live with it
 */
public record TermCoverage(String term, List<String> events, Figure<Integer> peers) {
    /** Copies the list. */
    public TermCoverage {
        events = List.copyOf(events);
    }
}
