package org.peertable.mix.tests;

import java.util.Arrays;

import org.peertable.mix.Mix;
import org.peertable.mix.MixProblem;
import org.peertable.mix.Rule;

/** The best total over all seatings that seat as many as there are seats or peers for; negative infinity if rules allow none. */
final class BruteForce {
    private final MixProblem problem;
    private final int[] tableOf;
    private final int[] guests;
    private final int seated;
    private double best = Double.NEGATIVE_INFINITY;

    private BruteForce(MixProblem problem) {
        this.problem = problem;
        tableOf = new int[problem.peers()];
        guests = new int[problem.tables().size()];
        int absent = (int) problem.rules().stream().filter(Rule.Absent.class::isInstance).count();
        seated = Math.min(problem.peers() - absent, problem.tables().stream().mapToInt(size -> size.most()).sum());
    }

    static double best(MixProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.seat(0);
        return search.best;
    }

    private void seat(int peer) {
        int sitting = Arrays.stream(guests).sum();
        if (sitting > seated || sitting + tableOf.length - peer < seated) {
            return;
        }
        if (peer == tableOf.length) {
            Mix mix = new Mix(problem, tableOf);
            best = mix.broken().isEmpty() ? Math.max(best, mix.score().total()) : best;
            return;
        }
        tableOf[peer] = Mix.UNPLACED;
        seat(peer + 1);
        for (int table = 0; table < guests.length; table++) {
            if (guests[table] < problem.tables().get(table).most()) {
                guests[table]++;
                tableOf[peer] = table;
                seat(peer + 1);
                guests[table]--;
            }
        }
    }
}
