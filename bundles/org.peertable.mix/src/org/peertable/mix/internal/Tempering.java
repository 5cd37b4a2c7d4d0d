package org.peertable.mix.internal;

import java.util.function.BooleanSupplier;

/**
 * Replica exchange (parallel tempering): seatings are annealed side by side, each at a temperature that
 * stays, and neighbours exchange temperatures by the Metropolis rule, so that a seating that is stuck in
 * the cold warms up again and comes back another. On rooms of 120 and 240 people it came closer to the
 * best known values than crossing elites in the same time, on rooms of 480 it did not. After Swendsen and
 * Wang (1986) and Geyer (1991).
 */
final class Tempering {
    private static final int REPLICAS = 20;
    private static final int SWEEPS_PER_ROUND = 4;
    /** Rounds between two descents from the coldest seating to its local optimum. */
    private static final int ROUNDS_PER_DESCENT = 20;
    /** Under so many sweeps the replicas have not exchanged often enough to be worth their start. */
    static final int FEWEST_SWEEPS = 500 * REPLICAS;
    static final int MOST_PEOPLE = 320;

    private final Annealing[] replicas = new Annealing[REPLICAS];
    private final SplitMix[] randoms = new SplitMix[REPLICAS];
    private final double[] temperatures = new double[REPLICAS];
    private final Thresholds[] thresholds = new Thresholds[REPLICAS];
    private final SplitMix exchanges;
    private final Lanes lanes;
    private final BooleanSupplier stop;

    /** Hears of the best seating of a replica, which need not be better than others. */
    interface Listener {
        void seen(BestSeating best, double done);
    }

    Tempering(Room room, long seed, Temperatures range, int[] start, Lanes lanes, BooleanSupplier stop) {
        this.lanes = lanes;
        this.stop = stop;
        exchanges = SplitMix.of(seed, 2, 0);
        double fall = StrictMath.log(range.cold() / range.hot());
        for (int k = 0; k < REPLICAS; k++) {
            temperatures[k] = range.hot() * StrictMath.exp(fall * k / (REPLICAS - 1));
            DeltaTable table = new DeltaTable(room);
            thresholds[k] = new Thresholds(table.slots());
            thresholds[k].temperature(temperatures[k]);
            randoms[k] = SplitMix.of(seed, 1, k);
            replicas[k] = new Annealing(table, room.people());
            replicas[k].begin(Seatings.shuffled(room, start, randoms[k]));
            replicas[k].hold(thresholds[k]);
        }
    }

    /** Goes on for some sweeps of all replicas together, and after them for as long as the plan says. */
    void run(int sweeps, SweepPlan plan, Listener listener) {
        int rounds = Math.max(1, sweeps / (REPLICAS * SWEEPS_PER_ROUND));
        for (int round = 0; (round < rounds || plan.goesOn()) && !stop.getAsBoolean(); round++) {
            lanes.run(REPLICAS, (lane, k) -> replicas[k].sweep(SWEEPS_PER_ROUND, randoms[k], stop));
            exchange(round % 2);
            if (round % ROUNDS_PER_DESCENT == 0) {
                int coldest = REPLICAS - 1;
                replicas[coldest].descend(randoms[coldest], stop);
                replicas[coldest].hold(thresholds[coldest]);
                listener.seen(replicas[coldest].best(), Math.min(1, round / (double) rounds));
            }
        }
        for (Annealing replica : replicas) {
            listener.seen(replica.best(), 1);
        }
    }

    /** Tries every other pair of neighbours. */
    private void exchange(int first) {
        for (int warm = first; warm + 1 < REPLICAS; warm += 2) {
            int cold = warm + 1;
            double exponent = (1 / temperatures[cold] - 1 / temperatures[warm]) * (replicas[warm].value() - replicas[cold].value());
            if (exponent >= 0 || exchanges.nextDouble() < StrictMath.exp(exponent)) {
                Annealing colder = replicas[warm];
                replicas[warm] = replicas[cold];
                replicas[cold] = colder;
                SplitMix random = randoms[warm];
                randoms[warm] = randoms[cold];
                randoms[cold] = random;
                replicas[warm].hold(thresholds[warm]);
                replicas[cold].hold(thresholds[cold]);
            }
        }
    }
}
