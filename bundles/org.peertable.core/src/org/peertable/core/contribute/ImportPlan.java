package org.peertable.core.contribute;

import java.util.List;

/**
 * What an import would do.
 *
 * @param rows a verdict for every row of the source, in its order
 * @param remarks about the source as a whole, such as columns that nobody knows
 * @param changes what would be changed in the program
 */
public record ImportPlan(List<RowVerdict> rows, List<String> remarks, Changes changes) {
    /** Copies the lists. */
    public ImportPlan {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** Returns how many rows have an outcome. */
    public long count(RowVerdict.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
