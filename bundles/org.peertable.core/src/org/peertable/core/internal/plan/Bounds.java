package org.peertable.core.internal.plan;

import java.util.Arrays;
import java.util.OptionalDouble;

import org.peertable.mix.MixProblem;
import org.peertable.mix.Sizes;
import org.peertable.mix.UpperBound;

/** How good a seating could be at most. */
final class Bounds {
    /** Above this many guests the bound takes longer than a plan. */
    private static final int LARGEST = 1000;

    private Bounds() {
    }

    /** Returns by how much another seating of the same guests could be better, as a share; empty when that is not known. */
    static OptionalDouble gap(Judge judge, Seating seating) {
        EventPool pool = judge.pool();
        int[] guests = Arrays.stream(seating.guests()).filter(number -> !pool.isHost(number)).toArray();
        if (seating.isList() || guests.length < 2 || pool.compared() > LARGEST) {
            return OptionalDouble.empty();
        }
        boolean[] here = new boolean[pool.compared()];
        Arrays.stream(guests).forEach(number -> here[number] = true);
        MixProblem.Builder problem = MixProblem.of(pool.scores()).sizes(Sizes.BALANCED);
        for (int table = 0; table < seating.size(); table++) {
            int count = (int) Arrays.stream(seating.guests(table)).filter(number -> !pool.isHost(number)).count();
            if (count > 0) {
                problem.table(count, count);
            }
        }
        for (int number = 0; number < here.length; number++) {
            if (!here[number]) {
                problem.absent(number);
            }
        }
        double reached = judge.score(seating).total();
        OptionalDouble pairs = UpperBound.of(problem.build(), reached);
        if (pairs.isEmpty()) {
            return pairs;
        }
        return OptionalDouble.of(UpperBound.gap(pairs.getAsDouble() + neighbours(pool, seating, guests), reached));
    }

    /** Nobody can have better neighbours than the best the others are, as many as the table gives. */
    private static double neighbours(EventPool pool, Seating seating, int[] guests) {
        double sum = 0;
        for (int guest : guests) {
            Seating.Place place = seating.place(guest).orElseThrow();
            double[] scores = Arrays.stream(guests).filter(other -> other != guest)
                    .mapToDouble(other -> pool.scores().total(guest, other)).sorted().toArray();
            int near = seating.table(place.table()).orElseThrow().isRound() ? 2 : 3;
            for (int k = 1; k <= Math.min(near, scores.length); k++) {
                sum += Math.max(0, scores[scores.length - k]) / 2;
            }
        }
        return sum;
    }
}
