package org.peertable.mix.internal;

import java.util.function.BooleanSupplier;

/**
 * The temperatures between which a room's annealing is worth its time, found by cooling it quickly and
 * counting swaps. Rates carry over between rooms of different sizes and weights, temperatures do not:
 * over rooms of 120, 240 and 480 people the best results came between about one swap and one twentieth
 * of a swap per person and sweep.
 *
 * @param hot    where a seating from nothing starts
 * @param reheat where a child of two good seatings starts: what they share mostly survives it
 * @param cold   where annealing ends
 * @param sweeps how many sweeps the measuring took
 */
record Temperatures(double hot, double reheat, double cold, int sweeps) {
    private static final double HOT_RATE = 1.0;
    private static final double REHEAT_RATE = 0.2;
    private static final double COLD_RATE = 0.04;
    private static final double STEP = 0.9;
    private static final int SWEEPS_PER_STEP = 4;
    private static final int MAX_STEPS = 60;

    /** Cools the room once from a seating and leaves the best one met in the annealing. */
    static Temperatures measure(Room room, DeltaTable table, Annealing annealing, int[] start, SplitMix random,
            BooleanSupplier stop) {
        double temperature = startTemperature(room);
        double hot = temperature;
        double reheat = 0;
        double cold = 0;
        annealing.run(start, temperature, temperature, 0, random, stop);
        int step = 0;
        for (; step < MAX_STEPS && cold == 0 && !stop.getAsBoolean(); step++) {
            double rate = annealing.swapRate(temperature, SWEEPS_PER_STEP, random);
            if (rate > HOT_RATE) {
                hot = temperature;
            }
            if (rate < REHEAT_RATE && reheat == 0) {
                reheat = temperature;
            }
            if (rate < COLD_RATE) {
                cold = temperature;
            }
            temperature *= STEP;
        }
        // Rooms with many equal weights go on swapping at no gain however cold it is.
        reheat = reheat == 0 ? hot * 0.6 : reheat;
        cold = cold == 0 ? reheat * 0.6 : cold;
        return new Temperatures(hot, Math.min(reheat, hot), Math.min(cold, reheat), step * SWEEPS_PER_STEP);
    }

    /** Hot enough for any room: the standard deviation of a table's sum of pair weights. */
    private static double startTemperature(Room room) {
        double sum = 0;
        double squares = 0;
        long pairs = 0;
        long lowest = -room.price() / 2;
        for (int p = 1; p < room.people(); p++) {
            for (int q = 0; q < p; q++) {
                double weight = room.pair()[p][q];
                if (weight > lowest) {
                    sum += weight;
                    squares += weight * weight;
                    pairs++;
                }
            }
        }
        if (pairs == 0) {
            return 1;
        }
        double variance = squares / pairs - (sum / pairs) * (sum / pairs);
        return Math.max(1, 0.5 * StrictMath.sqrt(Math.max(0, variance) * room.layout().height()));
    }
}
