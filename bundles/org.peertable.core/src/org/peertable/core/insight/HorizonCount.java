package org.peertable.core.insight;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** Counts which pairs who met in a season were in touch again months later. */
final class HorizonCount {
    /** Nothing is judged before this many months. */
    private static final int JUDGED_FROM = 6;
    private static final List<Integer> MONTHS = List.of(3, 12, 24);

    private final PairLedger pairs;
    private final SmallCells cells;
    private final LocalDate today;

    HorizonCount(PairLedger pairs, SmallCells cells, LocalDate today) {
        this.pairs = pairs;
        this.cells = cells;
        this.today = today;
    }

    /**
     * Counts at every horizon.
     *
     * @param first day of the first event at which pairs met; {@code null} when none did
     * @param costs what the season has cost
     */
    List<Horizon> horizons(LocalDate first, CostCount costs) {
        return MONTHS.stream().map(months -> {
            Figure<Share> inTouch = inTouch(first, months);
            return new Horizon(months, inTouch, costs.actualFor(inTouch.map(Share::count)));
        }).toList();
    }

    private Figure<Share> inTouch(LocalDate first, int months) {
        if (first == null) {
            return Figure.hidden(Figure.Reason.NONE);
        }
        LocalDate known = first.plusMonths(Math.max(months, JUDGED_FROM));
        if (today.isBefore(known)) {
            return Figure.notBefore(known);
        }
        int[] count = new int[2];
        BitSet still = new BitSet();
        BitSet others = new BitSet();
        pairs.visit((a, b, firstDay, lastDay) -> {
            LocalDate due = LocalDate.ofEpochDay(firstDay).plusMonths(months);
            if (!due.isAfter(today)) {
                boolean touched = lastDay >= due.toEpochDay();
                count[0] += touched ? 1 : 0;
                count[1]++;
                (touched ? still : others).set(a);
                (touched ? still : others).set(b);
            }
        });
        return cells.enoughOrNone(still.cardinality()) && cells.enoughOrNone(others.cardinality())
                ? Figure.of(new Share(count[0], count[1]))
                : Figure.hidden(Figure.Reason.TOO_FEW);
    }
}
