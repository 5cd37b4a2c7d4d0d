package org.peertable.mix.internal;

import java.util.function.BooleanSupplier;

/** Anneals one block of a large problem for one stage. */
public final class BlockAnnealing {
    private BlockAnnealing() {
    }

    /**
     * The temperatures of a search in stages.
     *
     * @param hot  at the beginning
     * @param cold at the end
     */
    public record Heat(double hot, double cold) {
        /** For a late change, when most people shall stay: only swaps that gain are made. */
        public static final Heat NONE = new Heat(1, 1);

        private static final double FEW_SWEEPS = 40;
        private static final double MANY_SWEEPS = 2000;

        /** Measures one block; a search of few sweeps starts cooler, where it still gets somewhere. */
        public static Heat measure(Room room, int[] groups, SplitMix random, long sweeps, BooleanSupplier stop) {
            DeltaTable table = new DeltaTable(room);
            Temperatures found = Temperatures.measure(room, table, new Annealing(table, room.people()), groups, random, stop);
            double length = StrictMath.log(Math.clamp(sweeps, FEW_SWEEPS, MANY_SWEEPS) / FEW_SWEEPS)
                    / StrictMath.log(MANY_SWEEPS / FEW_SWEEPS);
            double hot = found.reheat() * StrictMath.pow(found.hot() / found.reheat(), length);
            return new Heat(hot, found.cold());
        }

        /** The temperature after a part of the search, 0 to 1. */
        public double at(double done) {
            return hot * StrictMath.pow(cold / hot, done);
        }
    }

    /**
     * Anneals at one temperature.
     *
     * @param groupOf the groups to begin with; the groups at the end
     * @param last    whether to end in a local optimum
     * @return by how much the value changed
     */
    public static long anneal(Room room, int[] groupOf, double temperature, int sweeps, boolean last, SplitMix random,
            BooleanSupplier stop) {
        DeltaTable table = new DeltaTable(room);
        Annealing annealing = new Annealing(table, room.people());
        if (last) {
            annealing.run(groupOf, temperature, temperature / 2, sweeps, random, stop);
            long before = annealing.startValue();
            System.arraycopy(annealing.best().groupOf(), 0, groupOf, 0, groupOf.length);
            return annealing.best().value() - before;
        }
        annealing.best().close();
        table.load(groupOf);
        long before = table.value();
        annealing.cool(temperature, temperature, sweeps, random, stop);
        table.store(groupOf);
        return table.value() - before;
    }
}
