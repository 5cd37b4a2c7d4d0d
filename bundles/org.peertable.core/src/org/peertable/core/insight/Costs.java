package org.peertable.core.insight;

import java.util.List;

/**
 * What a season costs.
 *
 * @param planned planned amounts, one for each currency, in the order of the codes
 * @param actual amounts spent, likewise
 * @param withoutActual how many costs have a plan but no amount spent yet
 * @param perSeat amount spent for each guest who came
 * @param plannedPerSeat amount planned for each guest who came
 * @param perNewPair amount spent for each pair who met for the first time
 * @param plannedPerNewPair amount planned for each pair who met for the first time
 */
public record Costs(
        List<Money> planned,
        List<Money> actual,
        int withoutActual,
        Figure<Money> perSeat,
        Figure<Money> plannedPerSeat,
        Figure<Money> perNewPair,
        Figure<Money> plannedPerNewPair) {
    /** Copies the lists. */
    public Costs {
        planned = List.copyOf(planned);
        actual = List.copyOf(actual);
    }
}
