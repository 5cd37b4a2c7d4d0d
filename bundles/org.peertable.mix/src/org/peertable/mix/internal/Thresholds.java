package org.peertable.mix.internal;

import java.util.Arrays;

/**
 * Acceptance thresholds of simulated annealing, drawn in advance: the quantiles of the exponential
 * distribution, shuffled once. A swap is taken when its gain plus a threshold is positive, which is the
 * Metropolis rule without an exponential and without a random number per swap.
 */
final class Thresholds {
    private static final int COUNT = 4096;

    private static final double[] QUANTILES = shuffledQuantiles();

    /** {@code COUNT} thresholds and then the first of them again, so that a row may start anywhere. */
    final int[] values;

    Thresholds(int rowLength) {
        values = new int[COUNT + rowLength];
    }

    void temperature(double temperature) {
        for (int k = 0; k < COUNT; k++) {
            values[k] = (int) (temperature * QUANTILES[k]);
        }
        for (int k = COUNT; k < values.length; k++) {
            values[k] = values[k - COUNT];
        }
    }

    int start(SplitMix random) {
        return random.nextInt(COUNT);
    }

    private static double[] shuffledQuantiles() {
        int[] order = new int[COUNT];
        Arrays.setAll(order, k -> k);
        new SplitMix(0).shuffle(order);
        return Arrays.stream(order).mapToDouble(k -> -StrictMath.log((k + 0.5) / COUNT)).toArray();
    }
}
