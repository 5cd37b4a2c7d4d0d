package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.Goal;
import org.peertable.mix.Mix;
import org.peertable.mix.MixExplanation;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Rule;
import org.peertable.mix.SeatReason;
import org.peertable.mix.TableView;
import org.peertable.mix.WhyUnplaced;

class MixExplanationTest {
    /** Peers 0 to 3 share the first challenge, 4 to 7 the second; sectors differ within both. */
    private static final FactorScores TWO_CIRCLES = new FactorScores(8, List.of(
            Factor.similar("challenge", 10, new Dimension.Marks(new long[] { 1, 1, 1, 1, 2, 2, 2, 2 }, 2)),
            Factor.different("sector", 1, new Dimension.Labels(new int[] { 0, 1, 2, 3, 0, 1, 2, 3 }, 4))));

    private static Mix solve(MixProblem.Builder problem) {
        return (Mix) MixSolver.solve(problem.build(), MixOptions.DEFAULT.moves(100_000));
    }

    @Test
    void whatATableSharesComesFirst() {
        Mix mix = solve(MixProblem.of(TWO_CIRCLES).tables(2, 4, 4));
        MixExplanation explanation = new MixExplanation(mix);
        assertThat(explanation.strongest(0)).first().extracting(SeatReason::factor, SeatReason::goal)
                .containsExactly("challenge", Goal.SIMILAR);
        TableView table = explanation.table(mix.tableOf(0));
        assertThat(table.guests()).containsExactly(0, 1, 2, 3);
        assertThat(table.shared()).containsExactly(new TableView.Shared("challenge", 0, 4));
        assertThat(table.spans()).extracting(TableView.Span::mean).containsExactly(0.0, 1.0);
    }

    @Test
    void somebodyWhoFitsLessIsToldWhoseSeatComesNearest() {
        Mix mix = solve(MixProblem.of(TWO_CIRCLES).table(4, 4).seatValue(0, 5));
        WhyUnplaced why = new MixExplanation(mix).whyUnplaced(7);
        assertThat(why.rules()).isEmpty();
        assertThat(mix.tableOf(why.guest())).isZero();
        assertThat(why.effect().change().total()).isNegative();
    }

    @Test
    void somebodyWhoIsAbsentIsToldSo() {
        Mix mix = solve(MixProblem.of(TWO_CIRCLES).table(4, 4).absent(2));
        assertThat(new MixExplanation(mix).whyUnplaced(2).rules()).containsExactly(new Rule.Absent(2));
    }

    @Test
    void aHardFactorKeepsPeersApart() {
        FactorScores scores = new FactorScores(4, List.of(
                Factor.similar("scale", 1, new Dimension.Levels(new int[] { 0, 1, 2, 2 }, 3)).hard(0.5)));
        Mix mix = solve(MixProblem.of(scores).tables(2, 2, 2));
        assertThat(mix.tableOf(0)).isEqualTo(mix.tableOf(1)).isNotEqualTo(mix.tableOf(2));
    }
}
