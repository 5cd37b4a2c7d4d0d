package org.peertable.core.internal.plan;

import java.util.Arrays;
import java.util.Map;

import org.peertable.mix.SeatOrder;
import org.peertable.mix.SeatProblem;
import org.peertable.mix.SeatShape;

/** Settles who sits beside whom at a table. */
final class SeatArranger {
    /** Decides between orders that are worth the same: who sits may stay. */
    private static final double HARDLY_ANYTHING = 1e-6;

    private final Judge judge;
    private final EventPool pool;
    private final long seed;

    SeatArranger(Judge judge, long seed) {
        this.judge = judge;
        pool = judge.pool();
        this.seed = seed;
    }

    /**
     * Gives the people of a table their seats.
     *
     * @param people who sits there
     * @param fixed the seats of those who keep theirs
     * @param present the seats that people have now
     * @return who sits on each seat
     */
    int[] arrange(SeatShape shape, int[] people, Map<Integer, Integer> fixed, Map<Integer, Integer> present) {
        int count = people.length;
        double[][] worth = new double[count][count];
        boolean[][] apart = new boolean[count][count];
        int[] fixedSeats = new int[count];
        int[] presentSeats = new int[count];
        for (int i = 0; i < count; i++) {
            fixedSeats[i] = fixed.getOrDefault(people[i], SeatProblem.FREE);
            presentSeats[i] = present.getOrDefault(people[i], SeatProblem.FREE);
            for (int k = 0; k < i; k++) {
                worth[i][k] = worth(people[i], people[k]);
                worth[k][i] = worth[i][k];
                apart[i][k] = pool.pairs().notBeside().containsKey(PairBook.key(people[i], people[k]));
                apart[k][i] = apart[i][k];
            }
        }
        SeatOrder order = SeatOrder.best(
                new SeatProblem(shape, worth, apart, fixedSeats, presentSeats, HARDLY_ANYTHING * pool.unit()), seed);
        int[] at = new int[shape.seats()];
        Arrays.fill(at, Seating.NOBODY);
        for (int i = 0; i < count; i++) {
            at[order.seatOf()[i]] = people[i];
        }
        return at;
    }

    private double worth(int a, int b) {
        if (pool.isHost(a) && pool.isHost(b)) {
            return -Prices.hostsTogether(pool.unit());
        }
        return pool.isHost(a) || pool.isHost(b) ? 0 : judge.pair(a, b).total();
    }
}
