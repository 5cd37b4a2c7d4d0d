package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixProblemException;
import org.peertable.mix.MixSolver;
import org.peertable.mix.PairScores;

class BadInputTest {
    private static final Dimension ANY = new Dimension.Levels(new int[4], 2);

    @Test
    void anEmptyPoolIsRefused() {
        assertThatThrownBy(() -> MixProblem.of(PairScores.ofDistances(new double[0][0])))
                .isInstanceOf(MixProblemException.class).hasMessageContaining("pool is empty");
    }

    @Test
    void onePeerSitsAlone() {
        Mix mix = (Mix) MixSolver.solve(MixProblem.of(Pools.distances(1, 1)).table(1, 8).build(), MixOptions.DEFAULT);
        assertThat(mix.tables()).containsExactly(0);
    }

    @Test
    void aNegativeOrMissingWeightIsRefusedWithItsFactor() {
        assertThatThrownBy(() -> Factor.similar("role", -1, ANY)).isInstanceOf(MixProblemException.class).hasMessageContaining("'role'");
        assertThatThrownBy(() -> Factor.similar("role", Double.NaN, ANY)).isInstanceOf(MixProblemException.class);
    }

    @Test
    void aDistanceThatIsNoNumberIsRefusedWithItsPeers() {
        assertThatThrownBy(() -> PairScores.ofDistances(new double[][] { { 0, Double.NaN }, { Double.NaN, 0 } }))
                .isInstanceOf(MixProblemException.class).hasMessageContaining("peers 0 and 1");
    }

    @Test
    void anEventWithoutCapacityIsRefused() {
        assertThatThrownBy(() -> MixProblem.of(Pools.distances(4, 1)).build()).hasMessageContaining("no table");
        assertThatThrownBy(() -> MixProblem.of(Pools.distances(4, 1)).table(0, 0)).hasMessageContaining("at least one");
    }

    @Test
    void tablesForMorePeopleThanThereAreAreRefused() {
        assertThatThrownBy(() -> MixProblem.of(Pools.distances(4, 1)).tables(2, 3, 5).build())
                .isInstanceOf(MixProblemException.class).hasMessageContaining("at least 6 guests");
    }

    @Test
    void aRuleForAPeerOrTableThatIsNotThereIsRefused() {
        MixProblem.Builder builder = MixProblem.of(Pools.distances(4, 1)).table(2, 4);
        assertThatThrownBy(() -> builder.apart(0, 4)).hasMessageContaining("peer 4");
        assertThatThrownBy(() -> builder.apart(2, 2)).hasMessageContaining("itself");
        assertThatThrownBy(() -> builder.lock(0, 1).build()).hasMessageContaining("table 1");
    }

    @Test
    void aFactorThatThrowsOrIsNoNumberIsNamedAndLeftOut() {
        FactorScores scores = new FactorScores(4, List.of(Factor.similar("good", 1, ANY),
                Factor.different("throws", 1, new Dimension.Measured((a, b) -> {
                    throw new IllegalStateException("no data");
                })), Factor.different("nan", 1, new Dimension.Measured((a, b) -> Double.NaN))));
        assertThat(scores.leftOut()).extracting(FactorScores.LeftOut::key).containsExactly("throws", "nan");
        assertThat(scores.factors()).extracting(Factor::key).containsExactly("good");
        assertThat(scores.total(0, 1)).isEqualTo(1);
    }

    /** How soon is measured by the benchmarks; here it must end at all. */
    @Test
    void aTimeLimitTooShortForTheCandidatesStillGivesASeating() {
        MixProblem problem = MixProblem.of(Pools.factors(250_000, 1)).tables(25_000, 8, 12).build();
        Mix mix = (Mix) MixSolver.solve(problem, MixOptions.DEFAULT.timeLimit(Duration.ofMillis(300)));
        assertThat(mix.broken()).isEmpty();
    }
}
