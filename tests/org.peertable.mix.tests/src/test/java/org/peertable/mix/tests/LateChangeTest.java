package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixProblemException;
import org.peertable.mix.MixRepair;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LateChangeTest {
    /** Peers 0 to 4 are of one circle and 5 to 9 of another. */
    private static final FactorScores CIRCLES = new FactorScores(10,
            List.of(Factor.similar("circle", 1, new Dimension.Labels(new int[] { 0, 0, 0, 0, 0, 1, 1, 1, 1, 1 }, 2))));

    private static Mix seated(MixProblem.Builder problem, int... tableOf) {
        return new Mix(problem.build(), tableOf);
    }

    @Test
    void anExtraGuestGetsTheFreeChairAmongTheirOwnAndNobodyMoves() {
        Mix mix = seated(MixProblem.of(CIRCLES).tables(2, 3, 5).absent(9), 0, 0, 0, 0, -1, 1, 1, 1, 1, -1);
        MixRepair.Repaired repaired = MixRepair.lateExtra(mix, 9, 0, 1);
        assertThat(repaired.mix().tableOf(9)).isEqualTo(1);
        assertThat(repaired.promoted()).containsExactly(9);
        assertThat(repaired.moved()).isEmpty();
        assertThat(repaired.mix().broken()).isEmpty();
    }

    @Test
    void aGuestMovesForTheExtraOneOnlyWhenThatIsWorthIt() {
        MixProblem.Builder problem = MixProblem.of(CIRCLES).table(2, 4).table(2, 5);
        Mix mix = seated(problem, 1, 1, 1, -1, -1, 0, 0, 0, -1, 0);
        MixRepair.Repaired repaired = MixRepair.lateExtra(mix, 8, 1, 0.5);
        assertThat(repaired.moved()).isEmpty();
        Mix crossed = seated(problem, 1, 1, 1, 0, -1, 0, 0, 0, -1, -1);
        MixRepair.Repaired moved = MixRepair.lateExtra(crossed, 8, 1, 0.5);
        assertThat(moved.mix().tables()).startsWith(1, 1, 1, 1).endsWith(0, 0, 0, 0, -1);
        assertThat(moved.moved()).containsExactly(3);
        assertThat(MixRepair.lateExtra(crossed, 8, 0, 0.5).moved()).isEmpty();
        assertThat(MixRepair.lateExtra(crossed, 8, 1, 50).moved()).isEmpty();
    }

    @Test
    void whereRulesBarTheFreeChairTheExtraGuestStaysOutside() {
        MixProblem.Builder problem = MixProblem.of(CIRCLES).table(1, 4).table(1, 5).apart(8, 0).apart(8, 1).lock(0, 1).lock(1, 1);
        Mix mix = seated(problem, 1, 1, 1, -1, -1, 0, 0, 0, -1, 0);
        assertThat(MixRepair.lateExtra(mix, 8, 0, 0).mix().tableOf(8)).isEqualTo(Mix.UNPLACED);
        MixRepair.Repaired withMoves = MixRepair.lateExtra(mix, 8, 1, 0);
        assertThat(withMoves.mix().tableOf(8)).isZero();
        assertThat(withMoves.mix().broken()).isEmpty();
    }

    @Test
    void anExtraGuestWhoSitsAlreadyOrIsUnknownIsRefused() {
        Mix mix = seated(MixProblem.of(CIRCLES).table(1, 5), 0, 0, -1, -1, -1, -1, -1, -1, -1, -1);
        assertThatThrownBy(() -> MixRepair.lateExtra(mix, 1, 0, 0)).isInstanceOf(MixProblemException.class).hasMessageContaining("has a seat");
        assertThatThrownBy(() -> MixRepair.lateExtra(mix, 10, 0, 0)).isInstanceOf(MixProblemException.class).hasMessageContaining("no peer 10");
    }

    @Test
    void onlyTheWaitlistIsPromotedAndWhoeverOfItFitsBest() {
        Mix mix = seated(MixProblem.of(CIRCLES).table(2, 3), 0, 0, 0, -1, -1, -1, -1, -1, -1, -1);
        assertThat(MixRepair.afterCancellation(mix, List.of(0), List.of(5, 9, 4), 0, 1).promoted()).containsExactly(4);
        assertThat(MixRepair.afterCancellation(mix, List.of(0), List.of(9), 0, 1).promoted()).containsExactly(9);
        assertThat(MixRepair.afterCancellation(mix, List.of(0), List.of(), 0, 1).mix().guests(0)).containsExactly(1, 2);
    }

    @Test
    void promotionMindsRecentMeetingsAndPricedCounts() {
        Rule newcomer = new Rule.Count("newcomer", new int[] { 4 }, 1, 1, Scope.TABLE, 3);
        Mix mix = seated(MixProblem.of(CIRCLES).table(2, 3).meeting(3, 1, 5).rule(newcomer), 0, 0, 0, -1, -1, -1, -1, -1, -1, -1);
        assertThat(MixRepair.afterCancellation(mix, List.of(0), 0, 1).promoted()).containsExactly(4);
        assertThat(MixRepair.afterCancellation(mix, List.of(0), List.of(3, 6), 0, 1).promoted()).containsExactly(6);
    }

    @Property(tries = 60)
    void anExtraGuestNeverBreaksARuleNorMovesALockedSeat(@ForAll @IntRange(min = 20, max = 60) int peers, @ForAll long seed,
            @ForAll @IntRange(max = 3) int mostMoved) {
        Mix mix = (Mix) MixSolver.solve(Pools.ruled(peers, seed), MixOptions.DEFAULT.moves(200_000));
        int cancelled = Arrays.stream(mix.guests(0)).filter(peer -> peer != 9).findFirst().orElseThrow();
        Mix withChair = MixRepair.afterCancellation(mix, List.of(cancelled), List.of(), 0, 1).mix();
        for (int extra = 0; extra < peers; extra++) {
            if (withChair.tableOf(extra) == Mix.UNPLACED && extra != 8) {
                MixRepair.Repaired repaired = MixRepair.lateExtra(withChair, extra, mostMoved, 0.1);
                assertThat(withChair.broken()).containsAll(repaired.mix().broken());
                assertThat(repaired.moved()).hasSizeLessThanOrEqualTo(mostMoved);
                assertThat(repaired.mix().tableOf(9)).isZero();
                assertThat(repaired.promoted()).isSubsetOf(extra);
            }
        }
    }
}
