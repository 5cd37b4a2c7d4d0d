package org.peertable.core.internal.plan;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
        double reached = judge.score(seating).total();
        int tables = (int) IntStream.range(0, seating.size()).filter(table -> seating.guests(table).length > 0).count();
        OptionalDouble pairs = tables == 1 ? OptionalDouble.of(pairs(judge, guests)) : pairs(pool, seating, guests, reached);
        return pairs.isEmpty() ? pairs : OptionalDouble.of(UpperBound.gap(pairs.getAsDouble() + neighbours(judge, seating, guests), reached));
    }

    /** Those who share one table do so in any order. */
    private static double pairs(Judge judge, int[] guests) {
        double sum = 0;
        for (int i = 1; i < guests.length; i++) {
            for (int k = 0; k < i; k++) {
                sum += judge.pair(guests[i], guests[k]).total();
            }
        }
        return sum;
    }

    private static OptionalDouble pairs(EventPool pool, Seating seating, int[] guests, double reached) {
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
        return UpperBound.of(problem.build(), reached);
    }

    /** Nobody can have better neighbours than the best the others are, as many as the table gives. */
    private static double neighbours(Judge judge, Seating seating, int[] guests) {
        double sum = 0;
        for (int guest : guests) {
            Seating.Place place = seating.place(guest).orElseThrow();
            double[] scores = Arrays.stream(guests).filter(other -> other != guest)
                    .mapToDouble(other -> judge.pair(guest, other).total()).sorted().toArray();
            int near = seating.table(place.table()).orElseThrow().isRound() ? 2 : 3;
            for (int k = 1; k <= Math.min(near, scores.length); k++) {
                sum += Math.max(0, scores[scores.length - k]) / 2;
            }
        }
        return sum;
    }
}
