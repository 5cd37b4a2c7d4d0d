package org.peertable.benchmarks;

import org.peertable.mix.Mix;
import org.peertable.mix.MixMonitor;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;

/** Solves within some CPU seconds on one thread: the speed is measured, in every solve anew, and the next move budget set from it. */
final class CpuLimit {
    private static final double SHARE = 0.97;

    private final MixProblem problem;
    private double movesPerSecond;

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
        long moves = (long) (movesPerSecond * seconds * SHARE);
        MixOptions options = MixOptions.DEFAULT.seed(seed).moves(moves).monitor(new MixMonitor() {
            @Override
            public boolean isStopped() {
                return clock.seconds() >= seconds;
            }
        });
        Mix mix = (Mix) MixSolver.solve(problem, options);
        double used = clock.seconds();
        // Who was stopped had too many moves; who was not tells the speed of a whole run.
        movesPerSecond = used < seconds ? moves / used : movesPerSecond * SHARE;
        return new Solved(mix, used);
    }
}
