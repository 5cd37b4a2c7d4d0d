package org.peertable.mix.internal;

import java.util.function.BooleanSupplier;

/**
 * Simulated annealing over whole rows of a {@link DeltaTable}. One sweep scans the swaps of everybody
 * with everybody else once.
 */
final class Annealing {
    /** Setting a temperature costs as much as scanning a few rows, so it is held for some sweeps. */
    private static final int SWEEPS_PER_TEMPERATURE = 8;
    /** Sweeps without temperature at the end, enough to come down from a cold state to a local optimum. */
    private static final int LAST_SWEEPS = 4;

    private final DeltaTable table;
    private final Thresholds own;
    private Thresholds thresholds;
    private final BestSeating best;
    private long startValue;

    Annealing(DeltaTable table, int people) {
        this.table = table;
        own = new Thresholds(table.slots());
        thresholds = own;
        best = new BestSeating(people);
    }

    BestSeating best() {
        return best;
    }

    /** The value of the seating that the last run began with. */
    long startValue() {
        return startValue;
    }

    /**
     * Anneals from a seating; the best one met, the start included, is in {@link #best()}.
     *
     * @param sweeps the length; the temperature falls geometrically from hot to cold
     * @param stop   asked once a sweep
     */
    void run(int[] start, double hot, double cold, int sweeps, SplitMix random, BooleanSupplier stop) {
        begin(start);
        cool(hot, cold, sweeps, random, stop);
        descend(random, stop);
    }

    /** Takes a seating, to go on from it. */
    void begin(int[] start) {
        table.load(start);
        startValue = table.value();
        best.forget();
        best.note(startValue, table);
    }

    /** The value of the seating where the table is. */
    long value() {
        return table.value();
    }

    /** Goes on at a temperature that others set, until it comes down. */
    void hold(Thresholds temperature) {
        thresholds = temperature;
    }

    /** Sweeps at the temperature held. */
    void sweep(int sweeps, SplitMix random, BooleanSupplier stop) {
        for (int sweep = 0; sweep < sweeps && !stop.getAsBoolean(); sweep++) {
            sweep(random);
        }
    }

    /** Comes down to a local optimum from where the table is; no temperature is held after it. */
    void descend(SplitMix random, BooleanSupplier stop) {
        thresholds = own;
        thresholds.temperature(0);
        for (int sweep = 0; sweep < LAST_SWEEPS && !stop.getAsBoolean() && sweep(random) > 0; sweep++) {
            // sweep() does the work
        }
        best.noteIfBetter(table);
    }

    /** Anneals from where the table is and leaves it there, still warm. */
    void cool(double hot, double cold, int sweeps, SplitMix random, BooleanSupplier stop) {
        double fall = StrictMath.log(cold / hot);
        for (int sweep = 0; sweep < sweeps && !stop.getAsBoolean(); sweep++) {
            if (sweep % SWEEPS_PER_TEMPERATURE == 0) {
                thresholds.temperature(hot * StrictMath.exp(fall * sweep / sweeps));
            }
            sweep(random);
        }
    }

    /** Swaps made per slot in some sweeps at one temperature. */
    double swapRate(double temperature, int sweeps, SplitMix random) {
        thresholds.temperature(temperature);
        int made = 0;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            made += sweep(random);
        }
        best.noteIfBetter(table);
        return made / (double) sweeps / table.slots();
    }

    private int sweep(SplitMix random) {
        int made = 0;
        for (int slot = 0; slot < table.slots(); slot++) {
            made += table.scan(slot, thresholds.values, thresholds.start(random), best);
        }
        return made;
    }
}
