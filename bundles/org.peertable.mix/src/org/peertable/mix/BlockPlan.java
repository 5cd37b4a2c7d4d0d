package org.peertable.mix;

import java.util.Arrays;

import org.peertable.mix.internal.SplitMix;

/**
 * One way of cutting a problem that is too large for one room: tables, and those who are left out, dealt
 * at random into blocks that fit the cache of one core.
 *
 * @param tables the tables of each block
 * @param people the peers of each block, those at its tables and some of those left out
 */
record BlockPlan(int[][] tables, int[][] people) {
    /** Above this many seats, bench included, one room is slower than blocks. */
    private static final int LARGEST_ROOM = 640;
    private static final int SEATS_PER_BLOCK = 480;

    static boolean fitsOneRoom(SeatPlan plan) {
        long seats = plan.bench();
        for (int count : plan.seats()) {
            seats += count;
        }
        return seats <= LARGEST_ROOM;
    }

    static BlockPlan deal(int[] tableOf, int[] bench, int tables, SplitMix random) {
        int[] order = new int[tables];
        Arrays.setAll(order, table -> table);
        random.shuffle(order);
        random.shuffle(bench);
        int[][] guests = Scoring.guestsByTable(tableOf, tables);
        int seated = tableOf.length - bench.length;
        int blocks = Math.clamp((seated + SEATS_PER_BLOCK - 1) / SEATS_PER_BLOCK, 1, tables);
        int[][] tablesOf = new int[blocks][];
        int[][] people = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            tablesOf[block] = Arrays.copyOfRange(order, share(tables, block, blocks), share(tables, block + 1, blocks));
            int from = share(bench.length, block, blocks);
            int to = Math.min(share(bench.length, block + 1, blocks), from + SEATS_PER_BLOCK / 2);
            people[block] = join(guests, tablesOf[block], bench, from, to);
        }
        return new BlockPlan(tablesOf, people);
    }

    private static int share(int total, int part, int parts) {
        return (int) ((long) total * part / parts);
    }

    private static int[] join(int[][] guests, int[] tables, int[] bench, int from, int to) {
        int count = to - from;
        for (int table : tables) {
            count += guests[table].length;
        }
        int[] people = new int[count];
        int next = 0;
        for (int table : tables) {
            System.arraycopy(guests[table], 0, people, next, guests[table].length);
            next += guests[table].length;
        }
        System.arraycopy(bench, from, people, next, to - from);
        return people;
    }
}
