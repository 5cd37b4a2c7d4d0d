package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.PairScores;
import org.peertable.mix.SeasonPlanner;

class SeasonPlannerTest {
    private static final MixOptions SHORT = MixOptions.DEFAULT.moves(3_000_000);

    @Test
    void nobodyMeetsTwiceWhereThatIsPossible() {
        PairScores scores = Pools.factors(40, 2);
        MixProblem event = MixProblem.of(scores).tables(8, 5, 5).build();
        SeasonPlanner.Season season = new SeasonPlanner(scores, 60, SHORT).plan(Collections.nCopies(5, event));
        assertThat(season.events()).hasSize(5);
        assertThat(season.repeats()).isZero();
    }

    @Test
    void everybodyIsAGuestAboutEquallyOften() {
        PairScores scores = Pools.factors(50, 2);
        MixProblem event = MixProblem.of(scores).tables(3, 5, 6).build();
        int[] invited = new SeasonPlanner(scores, 60, SHORT).plan(Collections.nCopies(7, event)).invited();
        assertThat(Arrays.stream(invited).max().orElseThrow() - Arrays.stream(invited).min().orElseThrow()).isLessThanOrEqualTo(1);
    }
}
