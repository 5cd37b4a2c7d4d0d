package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.peertable.mix.Mix;
import org.peertable.mix.MixExplanation;
import org.peertable.mix.MixMonitor;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixOutcome;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixRepair;
import org.peertable.mix.MixScore;
import org.peertable.mix.MixSolver;
import org.peertable.mix.PairScores;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;
import org.peertable.mix.SeatReason;
import org.peertable.mix.Sizes;
import org.peertable.mix.UpperBound;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MixPropertiesTest {
    private static final MixOptions SHORT = MixOptions.DEFAULT.moves(500_000);
    /** Enough for a room of 70 to be searched by replica exchange. */
    private static final MixOptions LONG = MixOptions.DEFAULT.moves(60_000_000);

    @Property(tries = 40)
    void everyHardRuleHolds(@ForAll @IntRange(min = 14, max = 70) int peers, @ForAll long seed) {
        assertThat(MixSolver.solve(Pools.ruled(peers, seed), SHORT.seed(seed)))
                .isInstanceOfSatisfying(Mix.class, mix -> assertThat(mix.broken()).isEmpty());
    }

    @Property(tries = 12)
    void sameSeedAndBudgetGiveTheSameMixOnAnyNumberOfThreads(@ForAll @IntRange(min = 14, max = 60) int peers, @ForAll long seed,
            @ForAll boolean isLong) {
        MixProblem problem = Pools.ruled(peers, seed);
        MixOptions options = (isLong ? LONG : MixOptions.DEFAULT.moves(8_000_000)).seed(seed);
        Mix one = (Mix) MixSolver.solve(problem, options);
        Mix two = (Mix) MixSolver.solve(problem, options.threads(2));
        assertThat(two.tables()).isEqualTo(one.tables());
    }

    @Property(tries = 60)
    void smallPoolsAreSolvedAsBruteForceDoes(@ForAll @IntRange(min = 2, max = 9) int peers,
            @ForAll @IntRange(min = 1, max = 3) int tables, @ForAll long seed) {
        int most = Math.max(1, peers / (tables + 1) + 1);
        MixProblem problem = MixProblem.of(Pools.distances(peers, seed)).tables(tables, 0, most).sizes(Sizes.FREE).build();
        Mix mix = (Mix) MixSolver.solve(problem, SHORT);
        assertThat(mix.score().total()).isCloseTo(BruteForce.best(problem), within(1e-6));
    }

    @Property(tries = 40)
    void theBoundIsNeverBelowTheScore(@ForAll @IntRange(min = 14, max = 60) int peers, @ForAll long seed) {
        MixProblem problem = Pools.ruled(peers, seed);
        Mix mix = (Mix) MixSolver.solve(problem, SHORT);
        assertThat(UpperBound.of(problem, mix.score().total()).orElseThrow()).isGreaterThanOrEqualTo(mix.score().total());
    }

    @Property(tries = 40)
    void smallPoolsWithRulesAreSolvedAsBruteForceDoes(@ForAll @IntRange(min = 9, max = 12) int peers, @ForAll long seed) {
        Random random = new Random(seed);
        MixProblem.Builder builder = MixProblem.of(Pools.distances(peers, seed)).table(2, 2).table(3, 3).table(4, 4)
                .apart(random.nextInt(4), 4 + random.nextInt(4)).apart(0, 8).lock(1, random.nextInt(3))
                .rule(Rule.Count.hard("employer", new int[] { 2, 3, 4, 5 }, 0, 1 + random.nextInt(2), Scope.TABLE))
                .rule(Rule.Count.hard("hosts", new int[] { 0, 6, 7, 8 }, random.nextInt(2), 4, Scope.TABLE))
                .rule(new Rule.Count("newcomers", new int[] { 3, 6, 8 }, 0, 1, Scope.TABLE, 30))
                .rule(new Rule.KeptOff(2, random.nextInt(3))).seatValue(5, 40).meeting(3, 7, 50);
        if (peers > 9) {
            builder.absent(9);
        }
        MixProblem problem = builder.build();
        double best = BruteForce.best(problem);
        switch (MixSolver.solve(problem, SHORT.seed(seed))) {
            case Mix mix -> {
                assertThat(mix.broken()).isEmpty();
                assertThat(mix.score().total()).isCloseTo(best, within(1e-6));
            }
            case MixOutcome.Contradiction contradiction -> assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    /** From a start in which all rules hold, however early the search is stopped. */
    @Property(tries = 30)
    void stoppingAtAnyMomentLosesNobodyAndNoRule(@ForAll @IntRange(min = 14, max = 70) int peers, @ForAll long seed,
            @ForAll @IntRange(max = 200) int asked, @ForAll boolean twoThreads, @ForAll boolean isLong) {
        MixProblem problem = Pools.ruled(peers, seed);
        Mix good = (Mix) MixSolver.solve(problem, SHORT);
        AtomicInteger left = new AtomicInteger(asked);
        Mix stopped = (Mix) MixSolver.solve(problem, (isLong ? LONG : SHORT).seed(seed).threads(twoThreads ? 2 : 1).start(good.tables()).monitor(new MixMonitor() {
            @Override
            public boolean isStopped() {
                return left.getAndDecrement() <= 0;
            }
        }));
        assertThat(stopped.broken()).isEmpty();
        assertThat(stopped.score().total()).isGreaterThanOrEqualTo(good.score().total() - 0.01);
    }

    @Property(tries = 60)
    void noBoundIsBelowTheBestOfAll(@ForAll @IntRange(min = 4, max = 9) int peers, @ForAll @IntRange(min = 2, max = 3) int tables,
            @ForAll long seed) {
        int most = (peers + tables - 1) / tables;
        MixProblem.Builder builder = MixProblem.of(Pools.distances(peers, seed)).tables(tables, peers / tables, most);
        MixProblem problem = (seed & 1) == 0 ? builder.build() : builder.apart(0, 1).build();
        double best = BruteForce.best(problem);
        assertThat(UpperBound.of(problem, best).orElseThrow()).isGreaterThanOrEqualTo(best - 1e-9);
        assertThat(UpperBound.of(problem, best / 2).orElseThrow()).isGreaterThanOrEqualTo(best - 1e-9);
    }

    @Property(tries = 20)
    void theBoundOfDistancesInThePlaneIsNear(@ForAll @IntRange(min = 2, max = 8) int tables, @ForAll long seed) {
        MixProblem problem = MixProblem.of(Pools.plane(tables * 10, seed)).tables(tables, 10, 10).build();
        double total = ((Mix) MixSolver.solve(problem, MixOptions.DEFAULT.moves(5_000_000))).score().total();
        double bound = UpperBound.of(problem, total).orElseThrow();
        assertThat(bound).isGreaterThanOrEqualTo(total);
        assertThat(UpperBound.gap(bound, total)).isLessThan(0.05);
    }

    @Property(tries = 40)
    void stoppingAtAnyMomentGivesSeatsForAsManyAsThereAre(@ForAll @IntRange(min = 14, max = 60) int peers, @ForAll long seed,
            @ForAll @IntRange(max = 60) int asked) {
        AtomicInteger left = new AtomicInteger(asked);
        Mix mix = (Mix) MixSolver.solve(MixProblem.of(Pools.distances(peers, seed)).tables(2, 3, 5).build(),
                SHORT.monitor(new MixMonitor() {
                    @Override
                    public boolean isStopped() {
                        return left.getAndDecrement() <= 0;
                    }
                }));
        assertThat(mix.broken()).isEmpty();
        assertThat(Arrays.stream(mix.tables()).filter(table -> table != Mix.UNPLACED).count()).isEqualTo(10);
    }

    @Property(tries = 30)
    void theBestThatIsToldMeanwhileIsWholeAndNeverWorseThanBefore(@ForAll @IntRange(min = 14, max = 60) int peers, @ForAll long seed,
            @ForAll boolean inBlocks) {
        int count = inBlocks ? 700 : peers;
        PairScores distances = Pools.distances(count, seed);
        int tables = count / 5;
        MixProblem problem = MixProblem.of(distances).tables(tables, 4, 4).build();
        List<Double> told = new ArrayList<>();
        Mix mix = (Mix) MixSolver.solve(problem, SHORT.seed(seed).monitor(new MixMonitor() {
            @Override
            public void progress(double done, IntUnaryOperator tableOf) {
                int[] tables = IntStream.range(0, count).map(tableOf).toArray();
                assertThat(Arrays.stream(tables).filter(table -> table == Mix.UNPLACED)).hasSize(count - 4 * (count / 5));
                told.add(worth(distances, tables));
            }
        }));

        told.add(worth(distances, mix.tables()));
        assertThat(told).hasSizeGreaterThan(1);
        for (int k = 1; k < told.size(); k++) {
            assertThat(told.get(k)).isGreaterThanOrEqualTo(told.get(k - 1) - 0.01);
        }
    }

    private static double worth(PairScores scores, int[] tables) {
        double sum = 0;
        for (int a = 0; a < tables.length; a++) {
            for (int b = 0; b < a; b++) {
                sum += tables[a] == tables[b] && tables[a] != Mix.UNPLACED ? scores.total(a, b) : 0;
            }
        }
        return sum;
    }

    @Property(tries = 40)
    void reasonsAddUpToTheScore(@ForAll @IntRange(min = 14, max = 60) int peers, @ForAll long seed) {
        Mix mix = (Mix) MixSolver.solve(Pools.ruled(peers, seed), SHORT);
        MixExplanation explanation = new MixExplanation(mix);
        double sum = 0;
        for (int peer = 0; peer < peers; peer++) {
            sum += explanation.reasons(peer).stream().mapToDouble(SeatReason::score).sum();
        }
        assertThat(sum).isCloseTo(mix.score().similar() + mix.score().different(), within(1e-6));
    }

    @Property(tries = 60)
    void aSwapDoesWhatItSays(@ForAll @IntRange(min = 14, max = 40) int peers, @ForAll long seed,
            @ForAll @IntRange(max = 13) int a, @ForAll @IntRange(max = 13) int b) {
        Mix mix = (Mix) MixSolver.solve(Pools.ruled(peers, seed), SHORT);
        int[] swapped = mix.tables();
        swapped[a] = mix.tableOf(b);
        swapped[b] = mix.tableOf(a);
        MixScore after = new Mix(mix.problem(), swapped).score();
        MixScore change = mix.swap(a, b).change();
        assertThat(change.total()).isCloseTo(after.total() - mix.score().total(), within(1e-6));
        assertThat(change.similar()).isCloseTo(after.similar() - mix.score().similar(), within(1e-6));
    }

    @Property(tries = 40)
    void repairNeverMovesALockedSeatNorMoreThanAllowed(@ForAll @IntRange(min = 20, max = 60) int peers, @ForAll long seed,
            @ForAll @IntRange(max = 3) int mostMoved) {
        Mix mix = (Mix) MixSolver.solve(Pools.ruled(peers, seed), SHORT);
        int cancelled = Arrays.stream(mix.guests(0)).filter(peer -> peer != 9).findFirst().orElseThrow();
        MixRepair.Repaired repaired = MixRepair.afterCancellation(mix, List.of(cancelled), mostMoved, 0.1);
        assertThat(repaired.mix().tableOf(9)).isZero();
        assertThat(repaired.mix().tableOf(cancelled)).isEqualTo(Mix.UNPLACED);
        assertThat(repaired.moved()).hasSizeLessThanOrEqualTo(mostMoved);
    }

    @Property(tries = 40)
    void aResolveAroundAChangeIsNotWorseThanItsStartAndPaysForMoves(@ForAll @IntRange(min = 20, max = 60) int peers, @ForAll long seed) {
        Mix mix = (Mix) MixSolver.solve(Pools.ruled(peers, seed), MixOptions.DEFAULT.moves(50_000));
        int cancelled = Arrays.stream(mix.guests(0)).filter(peer -> peer != 9).findFirst().orElseThrow();
        Mix repaired = MixRepair.afterCancellation(mix, List.of(cancelled), 0, 1).mix();
        MixProblem around = repaired.problem().toBuilder().present(mix.tables(), 1).build();
        Mix resolved = (Mix) MixSolver.solve(around, SHORT.start(repaired.tables()));
        assertThat(resolved.broken()).isEmpty();
        assertThat(resolved.score().moves()).isEqualTo(resolved.moved(mix));
        if (repaired.broken().isEmpty()) {
            assertThat(resolved.score().total()).isGreaterThanOrEqualTo(new Mix(around, repaired.tables()).score().total() - 0.01);
        }
    }
}
