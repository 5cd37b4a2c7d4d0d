package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;

class LargePoolTest {
    private static MixProblem problem(int peers, int tables) {
        Random random = new Random(5);
        MixProblem.Builder builder = MixProblem.of(Pools.factors(peers, 5)).tables(tables, 8, 10);
        for (int pair = 0; pair < peers; pair++) {
            int a = random.nextInt(peers);
            builder.apart(a, (a + 1 + random.nextInt(peers - 1)) % peers);
        }
        int[] staff = random.ints(0, peers).distinct().limit(40).toArray();
        return builder.rule(Rule.Count.hard("staff", staff, 0, 12, Scope.EVENT)).build();
    }

    @Test
    void blocksKeepAllRulesAndDoNotDependOnThreads() {
        MixProblem problem = problem(3000, 200);
        MixOptions options = MixOptions.DEFAULT.moves(150_000_000);
        Mix one = (Mix) MixSolver.solve(problem, options);
        Mix two = (Mix) MixSolver.solve(problem, options.threads(2));
        assertThat(one.broken()).isEmpty();
        assertThat(two.tables()).isEqualTo(one.tables());
    }

    @Test
    void aLongerSearchAllocatesNoMoreThanItsAnnealingsBookkeeping() {
        MixProblem problem = MixProblem.of(Pools.distances(100, 3)).tables(10, 10, 10).build();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        MixSolver.solve(problem, MixOptions.DEFAULT.moves(120_000_000));
        long before = threads.getCurrentThreadAllocatedBytes();
        MixSolver.solve(problem, MixOptions.DEFAULT.moves(120_000_000));
        long afterShort = threads.getCurrentThreadAllocatedBytes();
        MixSolver.solve(problem, MixOptions.DEFAULT.moves(480_000_000));
        long afterLong = threads.getCurrentThreadAllocatedBytes();
        assertThat((afterLong - afterShort) - (afterShort - before)).isLessThan(1_000_000);
    }
}
