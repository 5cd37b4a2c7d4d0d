package org.peertable.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.peertable.mix.FactorScores;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixRepair;
import org.peertable.mix.MixSolver;
import org.peertable.mix.SeasonPlanner;
import org.peertable.mix.UpperBound;

/**
 * Measures what the product asks of the engine besides published instances: breakfasts, invitations,
 * bounds, repair, seasons and large pools.
 * <pre>GoalsRun [--large] [--cities=100]</pre>
 */
public final class GoalsRun {
    private static final int WARM_UPS = 12;
    private static final double HIGHEST_PAIR = 39;

    private GoalsRun() {
    }

    public static void main(String[] args) {
        Arguments arguments = new Arguments(args);
        if (arguments.has("large")) {
            large(100_000, 5_000_000_000L);
            large(1_000_000, 50_000_000_000L);
            cities((int) arguments.number("cities", 100));
            return;
        }
        invite();
        breakfast();
        bound();
        repair();
        season();
        million();
    }

    private static void invite() {
        MixProblem problem = MixProblem.of(Breakfast.pool(200, 1)).table(12, 12).build();
        Mix best = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.moves(200_000_000));
        for (int k = 0; k < WARM_UPS * 3; k++) {
            MixSolver.solve(problem, MixOptions.DEFAULT.moves(2_000_000));
        }
        CpuClock clock = new CpuClock();
        Mix mix = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.moves(2_000_000));
        say("invite 12 of 200: %.1f ms, total %.2f; long search %.2f", clock.seconds() * 1000, mix.score().total(), best.score().total());
    }

    private static void breakfast() {
        MixProblem problem = Breakfast.seating(2000, 7);
        CpuLimit limit = new CpuLimit(problem, 3);
        for (double seconds : new double[] { 0.5, 1, 5, 30 }) {
            CpuLimit.Solved solved = limit.solve(seconds, 1);
            CpuClock clock = new CpuClock();
            double total = solved.mix().score().total();
            double bound = UpperBound.of(problem, total).orElseThrow();
            say("breakfast n2000: %.2f s, total %.1f, broken %d; bound %.1f in %.2f s, gap %.2f %%", solved.used(), total,
                    solved.mix().broken().size(), bound, clock.seconds(), 100 * UpperBound.gap(bound, total));
        }
        say("breakfast n2000, Timefold: 30 s, total %.1f", TimefoldMdgp.solve(Breakfast.asMdgp(problem), 30));
    }

    /** Where scores are distances, which no breakfast is. */
    private static void bound() {
        MixProblem problem = MdgpInstance.geo(12, 20, 1).problem();
        CpuClock solving = new CpuClock();
        double total = ((Mix) MixSolver.solve(problem, MixOptions.DEFAULT)).score().total();
        double solved = solving.seconds();
        CpuClock clock = new CpuClock();
        double bound = UpperBound.of(problem, total).orElseThrow();
        say("geo n240: solved in %.2f s; bound in %.2f s, gap %.2f %%", solved, clock.seconds(), 100 * UpperBound.gap(bound, total));
    }

    private static void repair() {
        MixProblem problem = Breakfast.choice(102_000, 200, 3);
        Mix mix = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.moves(5_000_000_000L));
        for (int k = 0; k < WARM_UPS; k++) {
            MixRepair.afterCancellation(mix, List.of(mix.guests(k)[3]), 3, 1);
        }
        int cancelled = mix.guests(50)[0];
        CpuClock replacing = new CpuClock();
        MixRepair.afterCancellation(mix, List.of(cancelled), 0, 1);
        double replaced = replacing.seconds();
        CpuClock clock = new CpuClock();
        MixRepair.Repaired repaired = MixRepair.afterCancellation(mix, List.of(cancelled), 3, 1);
        say("repair n2000 of 102000: replacement %.1f ms; with exchanges %.1f ms, %d moved; total %.2f before, %.2f after, broken %d",
                replaced * 1000, clock.seconds() * 1000, repaired.moved().size(), mix.score().total(), repaired.mix().score().total(),
                repaired.mix().broken().size());
        lateExtra(mix);
        for (int k = 0; k < WARM_UPS; k++) {
            resolve(repaired.mix(), mix);
        }
        CpuClock resolving = new CpuClock();
        Mix resolved = resolve(repaired.mix(), mix);
        say("re-solve around it: %.1f ms, %d moved; mix %.2f", resolving.seconds() * 1000, resolved.moved(mix), pairs(resolved));
        CpuClock again = new CpuClock();
        Mix fresh = (Mix) MixSolver.solve(repaired.mix().problem(), MixOptions.DEFAULT.seed(2).moves(5_000_000_000L));
        say("solve from nothing: %.1f s; mix %.2f, the re-solve is %+.2f %% beside it", again.seconds(), pairs(fresh),
                100 * (pairs(resolved) / pairs(fresh) - 1));
    }

    private static void lateExtra(Mix mix) {
        int extra = IntStream.range(0, mix.problem().peers()).filter(peer -> mix.tableOf(peer) == Mix.UNPLACED).findFirst().orElseThrow();
        Mix withChair = MixRepair.afterCancellation(mix, List.of(mix.guests(50)[0]), List.of(), 0, 1).mix();
        for (int k = 0; k < WARM_UPS; k++) {
            MixRepair.lateExtra(withChair, extra, 1, 1);
        }
        CpuClock clock = new CpuClock();
        MixRepair.Repaired seated = MixRepair.lateExtra(withChair, extra, 1, 1);
        say("late extra among 2000 guests and one free chair: %.1f ms, %d moved", clock.seconds() * 1000, seated.moved().size());
    }

    private static Mix resolve(Mix repaired, Mix before) {
        MixProblem problem = repaired.problem().toBuilder().present(before.tables(), 1).build();
        return (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.start(repaired.tables()).moves(400_000_000));
    }

    private static double pairs(Mix mix) {
        return mix.score().similar() + mix.score().different();
    }

    private static void season() {
        FactorScores scores = Breakfast.pool(200, 5);
        MixProblem event = MixProblem.of(scores).tables(20, 10, 10).build();
        double alone = pairs((Mix) MixSolver.solve(event, MixOptions.DEFAULT.moves(300_000_000)));
        CpuClock clock = new CpuClock();
        SeasonPlanner.Season season = new SeasonPlanner(scores, 4 * HIGHEST_PAIR, MixOptions.DEFAULT.moves(100_000_000))
                .plan(Collections.nCopies(12, event));
        int[] invited = season.invited();
        say("season 12 x 200: %.2f s, repeats %d, invited %d to %d, mix loss %.1f %%", clock.seconds(), season.repeats(),
                Arrays.stream(invited).min().orElseThrow(), Arrays.stream(invited).max().orElseThrow(),
                100 * (1 - season.events().stream().mapToDouble(GoalsRun::pairs).average().orElseThrow() / alone));
    }

    private static void million() {
        MixProblem problem = MixProblem.of(Breakfast.pool(1_000_000, 1)).table(12, 12).build();
        long began = System.nanoTime();
        Mix mix = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.timeLimit(Duration.ofSeconds(1)));
        say("12 guests from a million candidates, limit 1 s: %.2f s on the clock, total %.2f, broken %d", (System.nanoTime() - began) / 1e9,
                mix.score().total(), mix.broken().size());
    }

    private static void large(int peers, long moves) {
        CpuClock making = new CpuClock();
        MixProblem problem = Breakfast.seating(peers, 9);
        double made = making.seconds();
        CpuClock clock = new CpuClock();
        Mix mix = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.moves(moves));
        say("%d peers in one city: made in %.1f s, solved in %.1f s, total per peer %.3f, broken %d, %d MB", peers, made, clock.seconds(),
                mix.score().total() / peers, mix.broken().size(), usedMegabytes());
    }

    private static void cities(int cities) {
        CpuClock clock = new CpuClock();
        double total = 0;
        int broken = 0;
        for (int city = 0; city < cities; city++) {
            Mix mix = (Mix) MixSolver.solve(Breakfast.seating(100_000, city), MixOptions.DEFAULT.moves(1_500_000_000L));
            total += mix.score().total();
            broken += mix.broken().size();
        }
        say("%d cities of 100000: %.1f s, total per peer %.3f, broken %d, %d MB", cities, clock.seconds(), total / cities / 100_000,
                broken, usedMegabytes());
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
