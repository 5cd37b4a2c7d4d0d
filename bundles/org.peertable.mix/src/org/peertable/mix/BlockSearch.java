package org.peertable.mix;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.peertable.mix.internal.BlockAnnealing;
import org.peertable.mix.internal.Lanes;
import org.peertable.mix.internal.Room;
import org.peertable.mix.internal.SplitMix;

/**
 * Searches a large problem in stages: the tables are dealt into blocks, each block is annealed for some
 * sweeps at the temperature of the stage, and the tables are dealt again. Memory grows with the pool and
 * not with its square, and the blocks of a stage may run at once.
 */
final class BlockSearch {
    private static final int USUAL_SWEEPS = 300;
    private static final int SWEEPS_PER_STAGE = 4;

    private final MixProblem problem;
    private final RoomCompiler compiler;
    private final MixOptions options;
    private final SearchClock clock;
    private final int[] tableOf;
    private final int[] best;
    private final int[] bench;
    private final int[][] local;
    private long value;
    private long bestValue;

    private BlockSearch(MixProblem problem, RoomCompiler compiler, int[] start, MixOptions options, SearchClock clock) {
        this.problem = problem;
        this.compiler = compiler;
        this.options = options;
        this.clock = clock;
        tableOf = start.clone();
        best = start.clone();
        bench = new int[(int) Arrays.stream(start).filter(table -> table == Mix.UNPLACED).count()];
        local = new int[options.threads()][problem.peers()];
        for (int[] lane : local) {
            Arrays.fill(lane, -1);
        }
    }

    static int[] run(MixProblem problem, RoomCompiler compiler, int[] start, MixOptions options, SearchClock clock) {
        return new BlockSearch(problem, compiler, start, options, clock).run();
    }

    private int[] run() {
        BlockAnnealing.Heat heat = measure();
        int stages = stages();
        double part = stages == Integer.MAX_VALUE ? 0 : 1.0 / stages;
        try (Lanes lanes = new Lanes(options.threads())) {
            for (int stage = 0; !clock.isStopped(); stage++) {
                double done = part > 0 ? stage * part : clock.share();
                double next = part > 0 ? done + part : 1;
                if (done >= 1) {
                    break;
                }
                stage(stage, heat.at(done), done + part >= 1 || part == 0 && done > 0.97, lanes);
                options.monitor().progress(Math.min(1, next), peer -> best[peer]);
            }
        }
        return best;
    }

    private BlockAnnealing.Heat measure() {
        if (problem.isRepair()) {
            return BlockAnnealing.Heat.NONE;
        }
        BlockPlan plan = BlockPlan.deal(tableOf, benched(), problem.tables().size(), SplitMix.of(options.seed(), 0, 0));
        Room room = room(plan, 0, local[0], compiler.guestCounts(tableOf));
        long sweeps = sweeps();
        return BlockAnnealing.Heat.measure(room, groups(plan, 0, room), SplitMix.of(options.seed(), 0, 1),
                sweeps == Long.MAX_VALUE ? USUAL_SWEEPS : sweeps, clock);
    }

    private long sweeps() {
        long swapsPerSweep = (long) problem.peers() * Math.min(problem.peers(), 500);
        return options.moves().isPresent() ? options.moves().getAsLong() / swapsPerSweep
                : clock.hasLimit() ? Long.MAX_VALUE : USUAL_SWEEPS;
    }

    private int stages() {
        long sweeps = sweeps();
        return sweeps == Long.MAX_VALUE ? Integer.MAX_VALUE : Math.clamp(sweeps / SWEEPS_PER_STAGE, 1, 1_000_000);
    }

    private void stage(int stage, double temperature, boolean last, Lanes lanes) {
        BlockPlan plan = BlockPlan.deal(tableOf, benched(), problem.tables().size(), SplitMix.of(options.seed(), 1, stage));
        int blocks = plan.tables().length;
        long[] gains = new long[blocks];
        GuestCounts guests = compiler.guestCounts(tableOf.clone());
        lanes.run(blocks, (lane, block) -> {
            if (!clock.isStopped()) {
                gains[block] = solve(plan, block, local[lane], guests, SplitMix.of(options.seed(), 2 + stage, block), temperature, last);
            }
        });
        for (long gain : gains) {
            value += gain;
        }
        if (value >= bestValue) {
            bestValue = value;
            System.arraycopy(tableOf, 0, best, 0, best.length);
        }
    }

    private long solve(BlockPlan plan, int block, int[] lane, GuestCounts guests, SplitMix random, double temperature, boolean last) {
        Room room = room(plan, block, lane, guests);
        int[] groups = groups(plan, block, room);
        long gain = BlockAnnealing.anneal(room, groups, temperature, SWEEPS_PER_STAGE, last, random, clock);
        int[] people = plan.people()[block];
        for (int k = 0; k < people.length; k++) {
            tableOf[people[k]] = room.layout().isBench(groups[k]) ? Mix.UNPLACED : plan.tables()[block][groups[k]];
        }
        return gain;
    }

    private Room room(BlockPlan plan, int block, int[] lane, GuestCounts guests) {
        int[] people = plan.people()[block];
        int out = (int) Arrays.stream(people).filter(peer -> tableOf[peer] == Mix.UNPLACED).count();
        return compiler.room(people, plan.tables()[block], out, lane, guests);
    }

    private int[] groups(BlockPlan plan, int block, Room room) {
        int[] people = plan.people()[block];
        int[] tables = plan.tables()[block];
        int[] position = new int[problem.tables().size()];
        IntStream.range(0, tables.length).forEach(k -> position[tables[k]] = k);
        int[] own = Arrays.stream(people).map(peer -> tableOf[peer] == Mix.UNPLACED ? Mix.UNPLACED : position[tableOf[peer]]).toArray();
        return room.layout().seatBench(own, Mix.UNPLACED);
    }

    /** Everybody present without a table; their number never changes. */
    private int[] benched() {
        int count = 0;
        for (int peer = 0; peer < tableOf.length; peer++) {
            if (tableOf[peer] == Mix.UNPLACED && !compiler.isAbsent(peer)) {
                bench[count++] = peer;
            }
        }
        return count == bench.length ? bench : Arrays.copyOf(bench, count);
    }
}
