package org.peertable.mix;

import java.util.Arrays;
import java.util.List;

/**
 * How many seats each table has in a search, how many the bench has for those left out, and whether
 * chairs may stay empty.
 *
 * @param seats        by table
 * @param bench        the seats of the bench
 * @param emptyAtTable by table, how many chairs may be empty; all zero when sizes are fixed
 */
record SeatPlan(int[] seats, int bench, int[] emptyAtTable) {
    static SeatPlan of(MixProblem problem, int present) {
        List<Rule.Size> tables = problem.tables();
        int[] least = tables.stream().mapToInt(Rule.Size::least).toArray();
        int[] most = tables.stream().mapToInt(Rule.Size::most).toArray();
        long leastSum = Arrays.stream(least).asLongStream().sum();
        long mostSum = Arrays.stream(most).asLongStream().sum();
        if (present > mostSum) {
            return new SeatPlan(most, (int) (present - mostSum), new int[most.length]);
        }
        boolean somebodyMayHaveToGo = problem.rules().stream().anyMatch(SeatPlan::countsGuests);
        if (!somebodyMayHaveToGo && problem.sizes() == Sizes.BALANCED) {
            return new SeatPlan(balanced(withLocks(problem, least, most, present), most, present), 0, new int[most.length]);
        }
        int[] empty = new int[most.length];
        Arrays.setAll(empty, table -> most[table] - least[table]);
        return new SeatPlan(most, somebodyMayHaveToGo ? (int) (present - leastSum) : 0, empty);
    }

    boolean hasEmptyChairs() {
        return Arrays.stream(emptyAtTable).anyMatch(count -> count > 0);
    }

    private static boolean countsGuests(Rule rule) {
        return rule instanceof Rule.Apart apart && apart.scope() == Scope.EVENT
                || rule instanceof Rule.Count count && count.scope() == Scope.EVENT && count.isHard();
    }

    /** A table has seats for all who are locked to it, even where that makes it larger than others. */
    private static int[] withLocks(MixProblem problem, int[] least, int[] most, int people) {
        int[] locked = new int[least.length];
        for (Rule rule : problem.rules()) {
            if (rule instanceof Rule.Lock lock) {
                locked[lock.table()]++;
            }
        }
        int[] raised = new int[least.length];
        Arrays.setAll(raised, table -> Math.clamp(locked[table], least[table], most[table]));
        return Arrays.stream(raised).asLongStream().sum() > people ? least : raised;
    }

    private static int[] balanced(int[] least, int[] most, int people) {
        int low = 0;
        int high = people;
        while (low < high) {
            int level = (low + high + 1) / 2;
            if (seatsAtLevel(least, most, level) <= people) {
                low = level;
            } else {
                high = level - 1;
            }
        }
        int[] seats = new int[least.length];
        int left = people;
        for (int table = 0; table < seats.length; table++) {
            seats[table] = Math.clamp(low, least[table], most[table]);
            left -= seats[table];
        }
        for (int table = 0; left > 0; table++) {
            if (seats[table] == low && seats[table] < most[table]) {
                seats[table]++;
                left--;
            }
        }
        return seats;
    }

    private static long seatsAtLevel(int[] least, int[] most, int level) {
        long sum = 0;
        for (int table = 0; table < least.length; table++) {
            sum += Math.clamp(level, least[table], most[table]);
        }
        return sum;
    }
}
