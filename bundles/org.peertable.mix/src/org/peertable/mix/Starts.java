package org.peertable.mix;

import java.util.Arrays;

import org.peertable.mix.internal.SplitMix;

/** A first seating that keeps to the seats there are: the one given as far as it goes, the others dealt. */
final class Starts {
    private Starts() {
    }

    static int[] seating(MixProblem problem, RoomCompiler compiler, MixOptions options) {
        int peers = problem.peers();
        int[] wanted = options.start().map(start -> new Mix(problem, start).tables()).orElse(null);
        int[] free = compiler.plan().seats().clone();
        int[] tableOf = new int[peers];
        Arrays.fill(tableOf, Mix.UNPLACED);
        for (int peer = 0; peer < peers; peer++) {
            sit(peer, compiler.isAbsent(peer) ? Mix.UNPLACED : compiler.lockedAt(peer), tableOf, free);
        }
        for (int peer = 0; wanted != null && peer < peers; peer++) {
            if (tableOf[peer] == Mix.UNPLACED && !compiler.isAbsent(peer)) {
                sit(peer, wanted[peer], tableOf, free);
            }
        }
        int seated = 0;
        int[] order = new int[peers];
        for (int peer = 0; peer < peers; peer++) {
            order[peer] = peer;
            seated += tableOf[peer] == Mix.UNPLACED ? 0 : 1;
        }
        new SplitMix(options.seed()).shuffle(order);
        deal(order, compiler, tableOf, free, Arrays.stream(compiler.plan().seats()).sum() - seated);
        return tableOf;
    }

    private static void deal(int[] order, RoomCompiler compiler, int[] tableOf, int[] free, int count) {
        int left = count;
        int table = 0;
        for (int peer : order) {
            if (left <= 0 || tableOf[peer] != Mix.UNPLACED || compiler.isAbsent(peer)) {
                continue;
            }
            int looked = 0;
            while (looked < free.length && free[table] == 0) {
                table = (table + 1) % free.length;
                looked++;
            }
            if (looked == free.length) {
                return;
            }
            sit(peer, table, tableOf, free);
            table = (table + 1) % free.length;
            left--;
        }
    }

    private static void sit(int peer, int table, int[] tableOf, int[] free) {
        if (table != Mix.UNPLACED && free[table] > 0) {
            free[table]--;
            tableOf[peer] = table;
        }
    }
}
