package org.peertable.mix;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.peertable.mix.internal.EliteSearch;
import org.peertable.mix.internal.Lanes;
import org.peertable.mix.internal.Room;
import org.peertable.mix.internal.SweepPlan;

/** Searches a problem in one piece. */
final class RoomSearch {
    /** Sweeps after which little more is usually found. */
    private static final int USUAL_SWEEPS = 20_000;
    /** A time limit is spent up to this share, the last sweep and the check of the rules need some too. */
    private static final double SHARE_OF_TIME = 0.95;

    private RoomSearch() {
    }

    static int[] run(MixProblem problem, RoomCompiler compiler, int[] start, MixOptions options, SearchClock clock) {
        int[] people = IntStream.range(0, problem.peers()).filter(peer -> !compiler.isAbsent(peer)).toArray();
        int[] tables = IntStream.range(0, problem.tables().size()).toArray();
        int[] local = new int[problem.peers()];
        Arrays.fill(local, -1);
        Room room = compiler.room(people, tables, compiler.plan().bench(), local, GuestCounts.WHOLE);
        int[] groups = room.layout().seatBench(Arrays.stream(people).map(peer -> start[peer]).toArray(), Mix.UNPLACED);
        int[] position = new int[problem.peers()];
        Arrays.fill(position, -1);
        IntStream.range(0, people.length).forEach(k -> position[people[k]] = k);
        int[] found;
        try (Lanes lanes = new Lanes(options.threads())) {
            EliteSearch search = new EliteSearch(room, options.seed(), lanes, clock,
                    (best, done) -> options.monitor().progress(done,
                            peer -> position[peer] < 0 ? start[peer] : table(room, best[position[peer]])));
            found = problem.isRepair() ? search.improve(groups) : search.search(groups, new Plan(room, options, clock, clock.elapsed()));
        }
        int[] tableOf = start.clone();
        for (int k = 0; k < people.length; k++) {
            tableOf[people[k]] = table(room, found[k]);
        }
        return tableOf;
    }

    private static int table(Room room, int group) {
        return room.layout().isBench(group) ? Mix.UNPLACED : group;
    }

    /** Sweeps from a budget of moves, of time, or of both. */
    private record Plan(Room room, MixOptions options, SearchClock clock, long began) implements SweepPlan {
        @Override
        public int sweepsLeft(int sweepsDone) {
            long swaps = (long) room.people() * room.layout().slots();
            long byMoves = options.moves().isPresent() ? options.moves().getAsLong() / Math.max(1, swaps) : Long.MAX_VALUE;
            long nanosPerSweep = Math.max(1, (clock.elapsed() - began) / Math.max(1, sweepsDone));
            long byTime = clock.hasLimit() ? (long) (clock.left() * SHARE_OF_TIME * options.threads() / nanosPerSweep) : Long.MAX_VALUE;
            long sweeps = Math.min(byMoves, byTime);
            return (int) (sweeps == Long.MAX_VALUE ? USUAL_SWEEPS : Math.min(sweeps, Integer.MAX_VALUE / 2));
        }

        @Override
        public boolean goesOn() {
            return options.moves().isEmpty() && clock.hasLimit();
        }
    }
}
