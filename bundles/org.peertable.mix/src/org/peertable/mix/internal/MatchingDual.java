package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * The Lagrangian dual of a b-matching by subgradients: every person has a price per neighbour, a pair
 * counts by what it is worth beyond the two prices, and the people with the highest prices get the seats
 * with the most neighbours. Any prices of zero or more give a bound.
 */
public final class MatchingDual {
    private static final double FIRST_STEP = 1.0;
    private static final int PATIENCE = 5;

    private MatchingDual() {
    }

    /**
     * @param weights lower triangle; negative infinity for pairs that cannot be
     * @param degrees neighbours by seat, descending; as many as people
     * @param target  a value known to be reached; lengthens or shortens the steps
     */
    public static double bound(float[][] weights, int[] degrees, double target, int rounds) {
        int people = weights.length;
        float[] price = firstPrices(weights, degrees.length == 0 ? 0 : degrees[0]);
        int[] excess = new int[people];
        double best = Double.POSITIVE_INFINITY;
        double step = FIRST_STEP;
        int since = 0;
        for (int round = 0; round < rounds; round++) {
            double value = seats(price, degrees, excess) + pairs(weights, price, excess);
            since++;
            if (value < best) {
                best = value;
                since = 0;
            } else if (since >= PATIENCE) {
                step /= 2;
                since = 0;
            }
            long norm = 0;
            for (int e : excess) {
                norm += (long) e * e;
            }
            if (norm == 0 || best <= target) {
                break;
            }
            double length = step * Math.max(0, value - target) / norm;
            for (int p = 0; p < people; p++) {
                price[p] = (float) Math.max(0, price[p] - length * excess[p]);
            }
        }
        return best;
    }

    /** Half the weight of the last partner that a person would want. */
    private static float[] firstPrices(float[][] weights, int degree) {
        int people = weights.length;
        float[] price = new float[people];
        float[] row = new float[people];
        for (int p = 0; p < people; p++) {
            for (int q = 0; q < people; q++) {
                row[q] = p == q ? Float.NEGATIVE_INFINITY : weights[Math.max(p, q)][Math.min(p, q)];
            }
            Arrays.sort(row);
            price[p] = Math.max(0, row[Math.max(0, people - Math.max(1, degree))] / 2);
        }
        return price;
    }

    /** The worth of the seats at these prices; excess becomes the neighbours each person is given. */
    private static double seats(float[] price, int[] degrees, int[] excess) {
        int people = price.length;
        long[] order = new long[people];
        for (int p = 0; p < people; p++) {
            // Prices are not negative, so their bits order as they do.
            order[p] = (long) Float.floatToIntBits(price[p]) << 32 | p;
        }
        Arrays.sort(order);
        double sum = 0;
        for (int k = 0; k < people; k++) {
            int p = (int) order[people - 1 - k];
            excess[p] = degrees[k];
            sum += (double) degrees[k] * price[p];
        }
        return sum;
    }

    /** What pairs are worth beyond the prices; excess loses one for each such pair. */
    private static double pairs(float[][] weights, float[] price, int[] excess) {
        double sum = 0;
        for (int p = 1; p < weights.length; p++) {
            float[] row = weights[p];
            float own = price[p];
            for (int q = 0; q < p; q++) {
                float beyond = row[q] - own - price[q];
                if (beyond > 0) {
                    sum += beyond;
                    excess[p]--;
                    excess[q]--;
                }
            }
        }
        // Float differences are off by a few units in the last place.
        return sum * (1 + 1e-6);
    }
}
