package org.peertable.benchmarks;

import org.peertable.mix.Mix;
import org.peertable.mix.MixMonitor;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;

/** Solves within some CPU seconds on one thread: the speed is measured, the move budget set from it. */
final class CpuLimit {
    private static final double SHARE = 0.97;

    private final MixProblem problem;
    private final double movesPerSecond;

    /**
     * @param mix  what was found
     * @param used CPU seconds
     */
    record Solved(Mix mix, double used) {
    }

    /** Warms the machine up for the problem, and measures. */
    CpuLimit(MixProblem problem, double warmUpSeconds) {
        this.problem = problem;
        long moves = 20_000_000;
        double last = 0;
        for (CpuClock clock = new CpuClock(); clock.seconds() < warmUpSeconds; moves *= 2) {
            last = seconds(moves);
        }
        // What a search spends before its first move, measuring temperatures, is not its speed.
        movesPerSecond = moves / 2 / Math.max(1e-3, seconds(moves) - last);
    }

    private double seconds(long moves) {
        CpuClock clock = new CpuClock();
        MixSolver.solve(problem, MixOptions.DEFAULT.moves(moves));
        return clock.seconds();
    }

    Solved solve(double seconds, long seed) {
        CpuClock clock = new CpuClock();
        MixOptions options = MixOptions.DEFAULT.seed(seed).moves((long) (movesPerSecond * seconds * SHARE)).monitor(new MixMonitor() {
            @Override
            public boolean isStopped() {
                return clock.seconds() >= seconds;
            }
        });
        Mix mix = (Mix) MixSolver.solve(problem, options);
        return new Solved(mix, clock.seconds());
    }
}
