package org.peertable.core.contribute;

import java.util.List;

/**
 * What an import does with one row.
 *
 * @param row the row's first line in the source, from 1
 * @param outcome what is done with it
 * @param subject whom or what the row is about, as people call it; empty when not known
 * @param remarks what is wrong or was left out
 */
public record RowVerdict(long row, Outcome outcome, String subject, List<Remark> remarks) {
    /** What is done with a row. */
    public enum Outcome {
        /** Something new comes into the program. */
        ADDED,
        /** Something in the program changes. */
        UPDATED,
        /** The program has all of it. */
        UNCHANGED,
        /** Nothing is imported; the remarks say why. */
        REJECTED
    }

    /**
     * Something to know about a row.
     *
     * @param column the column's name in the source; empty when it is about the whole row
     * @param message what is wrong and what to do
     */
    public record Remark(String column, String message) {
    }

    /** Copies the list. */
    public RowVerdict {
        remarks = List.copyOf(remarks);
    }
}
