package org.peertable.mix.internal;

import java.util.function.BooleanSupplier;

/**
 * Gives the places of a schedule to people: who meets whom is settled by the places, and people are
 * exchanged until the meetings are worth the most (a quadratic assignment), by annealing.
 */
public final class Relabelling {
    /** In standard deviations of what an exchange of two random people brings. */
    private static final double HOT = 0.5;
    private static final double COLD = 0.07;
    /** Sums over all that one person meets stay clear of overflow. */
    private static final int SUM_LIMIT = 1 << 28;

    private final int people;
    private final int[][] pair;
    private final int[][] meets;
    /** What each person would be worth in each place. */
    private final int[][] gain;
    private final int[] occupant;
    private final int[] difference;

    private Relabelling(int[][] pair, int[][] meets, int[] occupant) {
        people = occupant.length;
        this.pair = pair;
        this.meets = meets;
        this.occupant = occupant;
        difference = new int[people];
        gain = new int[people][people];
        for (int person = 0; person < people; person++) {
            for (int place = 0; place < people; place++) {
                for (int other = 0; other < people; other++) {
                    gain[person][place] += meets[place][other] * pair[person][occupant[other]];
                }
            }
        }
    }

    /**
     * @param pair  symmetric gain of two people meeting, zero on the diagonal; heavy losses are capped
     * @param meets symmetric, 1 for places that meet and 0 for others
     * @param price of a broken rule; pairs that lose half of it or more are forbidden ones
     * @return the person in each place
     */
    public static int[] anneal(int[][] pair, int[][] meets, int price, int sweeps, SplitMix random, BooleanSupplier stop) {
        int[] occupant = new int[meets.length];
        for (int place = 0; place < occupant.length; place++) {
            occupant[place] = place;
        }
        random.shuffle(occupant);
        return new Relabelling(capped(pair, meets), meets, occupant).anneal(-price / 2, sweeps, random, stop);
    }

    private int[] anneal(int lowest, int sweeps, SplitMix random, BooleanSupplier stop) {
        double deviation = deviation(lowest);
        int[] best = occupant.clone();
        long value = 0;
        long bestValue = 0;
        for (int sweep = 0; sweep < sweeps && !stop.getAsBoolean(); sweep++) {
            double temperature = deviation * HOT * StrictMath.pow(COLD / HOT, sweep / (double) sweeps);
            for (int place = 1; place < people; place++) {
                for (int other = 0; other < place; other++) {
                    int change = change(place, other);
                    if (change > 0 || change > -10 * temperature
                            && random.nextInt(1 << 20) < (1 << 20) * StrictMath.exp(change / temperature)) {
                        value += change;
                        exchange(place, other);
                    }
                }
                if (value > bestValue) {
                    bestValue = value;
                    System.arraycopy(occupant, 0, best, 0, people);
                }
            }
        }
        return best;
    }

    private int change(int place, int other) {
        int[] own = gain[occupant[place]];
        int[] theirs = gain[occupant[other]];
        return own[other] - own[place] + theirs[place] - theirs[other]
                + 2 * meets[place][other] * pair[occupant[place]][occupant[other]];
    }

    private void exchange(int place, int other) {
        int[] leaving = pair[occupant[place]];
        int[] entering = pair[occupant[other]];
        for (int k = 0; k < people; k++) {
            difference[k] = meets[place][k] - meets[other][k];
        }
        for (int person = 0; person < people; person++) {
            int weight = entering[person] - leaving[person];
            if (weight != 0) {
                add(gain[person], difference, weight);
            }
        }
        int person = occupant[place];
        occupant[place] = occupant[other];
        occupant[other] = person;
    }

    private static void add(int[] sums, int[] signs, int weight) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += signs[k] * weight;
        }
    }

    /** Of what an exchange brings, as it would be if all weights, heavy losses left out, were independent. */
    private double deviation(int lowest) {
        double sum = 0;
        double squares = 0;
        double met = 0;
        long pairs = 0;
        for (int p = 1; p < people; p++) {
            for (int q = 0; q < p; q++) {
                met += meets[p][q];
                if (pair[p][q] > lowest) {
                    sum += pair[p][q];
                    squares += (double) pair[p][q] * pair[p][q];
                    pairs++;
                }
            }
        }
        double mean = sum / Math.max(1, pairs);
        double share = met / Math.max(1, people * (people - 1) / 2.0);
        double variance = Math.max(0, squares / Math.max(1, pairs) - mean * mean);
        return Math.max(1, StrictMath.sqrt(variance * people * 2 * share * (1 - share)));
    }

    private static int[][] capped(int[][] pair, int[][] meets) {
        int most = 1;
        for (int[] row : meets) {
            int sum = 0;
            for (int meeting : row) {
                sum += meeting;
            }
            most = Math.max(most, sum);
        }
        int[][] capped = new int[pair.length][pair.length];
        for (int p = 0; p < pair.length; p++) {
            for (int q = 0; q < pair.length; q++) {
                capped[p][q] = Math.max(pair[p][q], -SUM_LIMIT / most);
            }
        }
        return capped;
    }
}
