package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.peertable.mix.Mix;
import org.peertable.mix.MixExplanation;
import org.peertable.mix.MixMonitor;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixRepair;
import org.peertable.mix.MixScore;
import org.peertable.mix.MixSolver;
import org.peertable.mix.SeatReason;
import org.peertable.mix.Sizes;
import org.peertable.mix.UpperBound;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MixPropertiesTest {
    private static final MixOptions SHORT = MixOptions.DEFAULT.moves(500_000);

    @Property(tries = 40)
    void everyHardRuleHolds(@ForAll @IntRange(min = 14, max = 70) int peers, @ForAll long seed) {
        assertThat(MixSolver.solve(Pools.ruled(peers, seed), SHORT.seed(seed)))
                .isInstanceOfSatisfying(Mix.class, mix -> assertThat(mix.broken()).isEmpty());
    }

    @Property(tries = 12)
    void sameSeedAndBudgetGiveTheSameMixOnAnyNumberOfThreads(@ForAll @IntRange(min = 14, max = 60) int peers, @ForAll long seed) {
        MixProblem problem = Pools.ruled(peers, seed);
        MixOptions options = MixOptions.DEFAULT.moves(8_000_000).seed(seed);
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
