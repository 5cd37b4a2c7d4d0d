package org.peertable.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixRepair;
import org.peertable.mix.MixSolver;
import org.peertable.mix.UpperBound;

/**
 * Solves, repairs and bounds for a minute and prints the heap in use after a collection, as it goes on; what
 * is printed first and last must be about the same.
 * <pre>LeakRun [--seconds=60]</pre>
 */
public final class LeakRun {
    private static final int READINGS = 6;

    private LeakRun() {
    }

    public static void main(String[] args) throws InterruptedException {
        double seconds = new Arguments(args).number("seconds", 60);
        List<MixProblem> problems = List.of(Breakfast.seating(400, 1), Breakfast.seating(3000, 2), Breakfast.choice(2000, 20, 3));
        round(problems, 0);
        for (int reading = 0; reading <= READINGS; reading++) {
            System.out.printf(Locale.ROOT, "after %2.0f s of solving: %d kB in use%n", reading * seconds / READINGS, usedKilobytes());
            long end = System.nanoTime() + (long) (seconds / READINGS * 1e9);
            for (int seed = 1; reading < READINGS && System.nanoTime() < end; seed++) {
                round(problems, seed);
            }
        }
    }

    private static void round(List<MixProblem> problems, int seed) {
        for (MixProblem problem : problems) {
            Mix mix = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.seed(seed).threads(1 + seed % 2).timeLimit(Duration.ofMillis(300)));
            MixRepair.afterCancellation(mix, List.of(mix.guests(0)[0]), 2, 1);
            if (problem.peers() < 1000) {
                UpperBound.of(problem, mix.score().total());
            }
        }
    }

    private static long usedKilobytes() throws InterruptedException {
        for (int k = 0; k < 3; k++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 10;
    }
}
