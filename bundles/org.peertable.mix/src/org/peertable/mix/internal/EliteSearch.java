package org.peertable.mix.internal;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Searches a room that fits the cache. Small rooms are left to {@link Tempering} if there is time for it.
 * In others some annealings from nothing give a population of elites, then pairs of elites are crossed and
 * the children annealed from a temperature at which what the parents share mostly survives. A memetic
 * algorithm after Galinier and Hao's for colouring; the delta rows make annealing the stronger local search
 * here, where the published ones for this problem use tabu search.
 * <p>
 * Children are made {@value #BROOD} at a time from one state of the population and judged in order, so
 * the result does not depend on the number of lanes.
 */
public final class EliteSearch {
    private static final int BROOD = 2;
    /** Under this many sweeps a single annealing is better than many short ones. */
    private static final int SINGLE_RUN = 1500;
    /**
     * Annealings for a room of one person, falling with the square of the people: small rooms gain more
     * from generations, large ones from long annealings.
     */
    private static final int RUNS_TIMES_SQUARE = 6_000_000;
    private static final int FEWEST_RUNS = 30;
    private static final int MOST_RUNS = 300;
    private static final int FEWEST_ELITES = 4;
    private static final int MOST_ELITES = 12;
    /** Elites are a fifth of all annealings, so that each has some children. */
    private static final int RUNS_PER_ELITE = 5;
    private static final int SHORTEST_RUN = 60;
    private static final int DESCENT_SWEEPS = 8;

    private final Room room;
    private final long seed;
    private final Lanes lanes;
    private final BooleanSupplier stop;
    private final Annealing[] annealings;
    private final Crossover crossover;
    private final int[][] elites = new int[MOST_ELITES][];
    private final long[] values = new long[MOST_ELITES];
    private int population;
    private final BestListener listener;
    private final int[] best;
    private long bestValue = Long.MIN_VALUE;

    /** Hears of every improvement between runs, on the calling thread. */
    public interface BestListener {
        void improved(int[] groupOf, double done);
    }

    public EliteSearch(Room room, long seed, Lanes lanes, BooleanSupplier stop, BestListener listener) {
        this.room = room;
        this.seed = seed;
        this.lanes = lanes;
        this.stop = stop;
        this.listener = listener;
        annealings = new Annealing[Math.min(lanes.count(), MOST_ELITES)];
        crossover = new Crossover(room);
        best = new int[room.people()];
    }

    /**
     * @param start a seating to begin with; it is measured, and kept if nothing better is found
     * @return the best seating found
     */
    public int[] search(int[] start, SweepPlan plan) {
        SplitMix random = SplitMix.of(seed, 0, 0);
        DeltaTable table = new DeltaTable(room);
        annealings[0] = new Annealing(table, room.people());
        Temperatures temperatures = Temperatures.measure(room, table, annealings[0], start, random, stop);
        keep(annealings[0].best(), 0);
        int sweeps = plan.sweepsLeft(temperatures.sweeps());
        if (sweeps < SINGLE_RUN) {
            annealings[0].run(best.clone(), temperatures.hot(), temperatures.cold(), sweeps, random, stop);
            keep(annealings[0].best(), 1);
            if (!plan.goesOn() || stop.getAsBoolean()) {
                return best;
            }
            // Faster than foreseen, as a machine is that has warmed up by now.
            sweeps = plan.sweepsLeft(temperatures.sweeps() + sweeps);
        }
        if (room.people() <= Tempering.MOST_PEOPLE && sweeps >= Tempering.FEWEST_SWEEPS) {
            new Tempering(room, seed, temperatures, best, lanes, stop).run(sweeps, plan, this::keep);
            return best;
        }
        int wanted = Math.clamp(RUNS_TIMES_SQUARE / ((long) room.people() * room.people()), FEWEST_RUNS, MOST_RUNS);
        int length = Math.max(SHORTEST_RUN, sweeps / wanted);
        int runs = sweeps / length;
        population = Math.clamp(runs / RUNS_PER_ELITE, FEWEST_ELITES, MOST_ELITES);
        found(temperatures, length);
        for (int run = population, round = 1; (run < runs || plan.goesOn()) && !stop.getAsBoolean(); run += BROOD, round++) {
            breed(temperatures, length, round, Math.min(1, run / (double) runs));
        }
        return best;
    }

    /** Takes a seating to a local optimum and no further: for a late change, when most people shall stay. */
    public int[] improve(int[] start) {
        annealing(0).run(start, 1, 1, DESCENT_SWEEPS, SplitMix.of(seed, 0, 0), stop);
        keep(annealings[0].best(), 1);
        return best;
    }

    public long bestValue() {
        return bestValue;
    }

    private void found(Temperatures temperatures, int length) {
        lanes.run(population, (lane, task) -> {
            SplitMix random = SplitMix.of(seed, 1, task);
            Annealing annealing = annealing(lane);
            annealing.run(shuffled(random), temperatures.hot(), temperatures.cold(), length, random, stop);
            elites[task] = annealing.best().groupOf().clone();
            values[task] = annealing.best().value();
        });
        for (int k = 0; k < population; k++) {
            keep(elites[k], values[k], 0);
        }
    }

    private void breed(Temperatures temperatures, int length, int round, double done) {
        int[][] children = new int[BROOD][];
        long[] childValues = new long[BROOD];
        int[] worseParent = new int[BROOD];
        SplitMix choice = SplitMix.of(seed, 2, round);
        for (int k = 0; k < BROOD; k++) {
            int first = choice.nextInt(population);
            int second = (first + 1 + choice.nextInt(population - 1)) % population;
            worseParent[k] = values[first] < values[second] ? first : second;
            children[k] = new int[room.people()];
            crossover.cross(elites[first], elites[second], children[k], choice);
        }
        lanes.run(BROOD, (lane, task) -> {
            SplitMix random = SplitMix.of(seed, 3 + round, task);
            Annealing annealing = annealing(lane);
            annealing.run(children[task], temperatures.reheat(), temperatures.cold(), length, random, stop);
            System.arraycopy(annealing.best().groupOf(), 0, children[task], 0, room.people());
            childValues[task] = annealing.best().value();
        });
        for (int k = 0; k < BROOD; k++) {
            keep(children[k], childValues[k], done);
            if (childValues[k] > values[worseParent[k]] && !isKnown(childValues[k])) {
                elites[worseParent[k]] = children[k];
                values[worseParent[k]] = childValues[k];
            }
        }
    }

    private boolean isKnown(long value) {
        return Arrays.stream(values, 0, population).anyMatch(known -> known == value);
    }

    private Annealing annealing(int lane) {
        if (annealings[lane] == null) {
            annealings[lane] = new Annealing(new DeltaTable(room), room.people());
        }
        return annealings[lane];
    }

    private void keep(BestSeating seating, double done) {
        keep(seating.groupOf(), seating.value(), done);
    }

    private void keep(int[] groupOf, long value, double done) {
        if (value > bestValue) {
            bestValue = value;
            System.arraycopy(groupOf, 0, best, 0, best.length);
            listener.improved(best, done);
        }
    }

    private int[] shuffled(SplitMix random) {
        return Seatings.shuffled(room, best, random);
    }
}
