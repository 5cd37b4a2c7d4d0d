package org.peertable.mix.tests;

import java.util.Arrays;

import org.peertable.mix.Mix;
import org.peertable.mix.MixProblem;

/** The best total over all seatings that fill as many seats as can be filled. */
final class BruteForce {
    private final MixProblem problem;
    private final int[] tableOf;
    private final int seated;
    private double best = Double.NEGATIVE_INFINITY;

    private BruteForce(MixProblem problem) {
        this.problem = problem;
        tableOf = new int[problem.peers()];
        seated = Math.min(problem.peers(), problem.tables().stream().mapToInt(size -> size.most()).sum());
    }

    static double best(MixProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.seat(0);
        return search.best;
    }

    private void seat(int peer) {
        if (peer == tableOf.length) {
            if (Arrays.stream(tableOf).filter(table -> table != Mix.UNPLACED).count() == seated) {
                Mix mix = new Mix(problem, tableOf);
                best = mix.broken().isEmpty() ? Math.max(best, mix.score().total()) : best;
            }
            return;
        }
        for (int table = Mix.UNPLACED; table < problem.tables().size(); table++) {
            tableOf[peer] = table;
            seat(peer + 1);
        }
    }
}
