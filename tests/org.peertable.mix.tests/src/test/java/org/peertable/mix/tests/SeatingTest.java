package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;
import org.peertable.mix.Sizes;

class SeatingTest {
    private static Mix solve(MixProblem.Builder problem) {
        return (Mix) MixSolver.solve(problem.build(), MixOptions.DEFAULT.moves(300_000));
    }

    private static int[] sizes(Mix mix) {
        return IntStream.range(0, mix.problem().tables().size()).map(table -> mix.guests(table).length).toArray();
    }

    @Test
    void balancedTablesDifferByAtMostOne() {
        assertThat(sizes(solve(MixProblem.of(Pools.distances(31, 1)).tables(3, 8, 12)))).containsExactlyInAnyOrder(11, 10, 10);
    }

    @Test
    void freeSizesMakeTheMostPairs() {
        assertThat(sizes(solve(MixProblem.of(Pools.distances(30, 1)).tables(3, 8, 12).sizes(Sizes.FREE))))
                .containsExactlyInAnyOrder(12, 10, 8);
    }

    @Test
    void aTableHasRoomForAllWhoAreLockedToIt() {
        MixProblem.Builder problem = MixProblem.of(Pools.distances(20, 1)).tables(2, 8, 12);
        IntStream.range(0, 12).forEach(peer -> problem.lock(peer, 1));
        Mix mix = solve(problem);
        assertThat(mix.broken()).isEmpty();
        assertThat(sizes(mix)).containsExactly(8, 12);
    }

    @Test
    void somebodyGoesWhenARuleOverAllTablesLeavesNoOtherWay() {
        int[] staff = { 0, 1, 2, 3 };
        Mix mix = solve(MixProblem.of(Pools.distances(20, 1)).tables(2, 8, 12).rule(Rule.Count.hard("staff", staff, 0, 2, Scope.EVENT)));
        assertThat(mix.broken()).isEmpty();
        assertThat(Arrays.stream(staff).filter(peer -> mix.tableOf(peer) == Mix.UNPLACED).count()).isEqualTo(2);
        assertThat(Arrays.stream(mix.tables()).filter(table -> table == Mix.UNPLACED).count()).isEqualTo(2);
    }

    @Test
    void aSearchFromAGoodStartIsNotWorse() {
        MixProblem.Builder problem = MixProblem.of(Pools.distances(60, 1)).tables(6, 10, 10);
        Mix good = (Mix) MixSolver.solve(problem.build(), MixOptions.DEFAULT.moves(20_000_000));
        Mix again = (Mix) MixSolver.solve(problem.build(), MixOptions.DEFAULT.start(good.tables()).moves(1000));
        assertThat(again.score().total()).isGreaterThanOrEqualTo(good.score().total());
    }
}
