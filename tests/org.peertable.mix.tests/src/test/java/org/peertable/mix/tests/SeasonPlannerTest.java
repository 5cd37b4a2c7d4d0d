package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixProblem;
import org.peertable.mix.PairScores;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;
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

    /** A choice of strangers leaves over a hundred pairs who meet again here, so this season is designed. */
    @Test
    void twelveDinnersOfTwoHundredAtTablesOfTen() {
        PairScores scores = Pools.factors(200, 3);
        MixProblem.Builder event = MixProblem.of(scores).tables(20, 9, 10);
        for (int peer = 0; peer < 30; peer += 3) {
            event.apart(peer, peer + 1).apart(peer + 1, peer + 2);
        }
        SeasonPlanner.Season season = season(scores, event.build(), 12, SHORT);
        assertThat(season.repeats()).isZero();
        assertThat(season.invited()).containsOnly(12);
        assertThat(season.events()).hasSize(12).allSatisfy(mix -> assertThat(mix.broken()).isEmpty());

    }

    @Test
    void tablesOfTwoSizesKeepThem() {
        PairScores scores = Pools.factors(54, 3);
        MixProblem event = MixProblem.of(scores).tables(3, 7, 8).tables(4, 8, 8).lock(5, 6).build();
        SeasonPlanner.Season season = season(scores, event, 7, SHORT);
        assertThat(season.events()).hasSize(7).allSatisfy(mix -> assertThat(mix.broken()).isEmpty());
    }

    @Test
    void whoeverMetBeforeTheSeasonDoesNotMeetAgain() {
        PairScores scores = Pools.factors(64, 4);
        MixProblem event = MixProblem.of(scores).tables(8, 8, 8).build();
        SeasonPlanner planner = new SeasonPlanner(scores, 60, SHORT);
        for (int peer = 0; peer < 64; peer += 2) {
            planner.met(peer, peer + 1).met(peer, peer + 1);
        }
        SeasonPlanner.Season season = planner.plan(Collections.nCopies(6, event));
        assertThat(season.repeats()).isZero();
        assertThat(season.events()).hasSize(6).allSatisfy(mix -> {
            for (int peer = 0; peer < 64; peer += 2) {
                assertThat(mix.tableOf(peer)).isNotEqualTo(mix.tableOf(peer + 1));
            }
        });
        assertThat(new SeasonPlanner(scores, 60, SHORT).plan(List.of()).events()).isEmpty();
    }

    @Test
    void aSeasonDoesNotDependOnThreads() {
        PairScores scores = Pools.factors(49, 2);
        MixProblem event = MixProblem.of(scores).tables(7, 7, 7).build();
        SeasonPlanner.Season one = season(scores, event, 7, SHORT);
        SeasonPlanner.Season two = season(scores, event, 7, SHORT.threads(2));
        assertThat(two.events()).extracting(Mix::tables).containsExactlyElementsOf(one.events().stream().map(Mix::tables).toList());
    }

    /** Absences, locks and limits leave no room for a design, so the events are planned one by one. */
    @Test
    void everyRuleOfEveryEventHolds() {
        PairScores scores = Pools.factors(48, 6);
        List<MixProblem> events = IntStream.range(0, 6).mapToObj(event -> MixProblem.of(scores).tables(6, 5, 8)
                .absent(event).absent(event + 1).lock(20 + event, event).apart(30, 31).apart(31, 32)
                .rule(Rule.Count.hard("employer", new int[] { 40, 41, 42, 43, 44 }, 0, 2, Scope.TABLE)).build()).toList();
        SeasonPlanner.Season season = new SeasonPlanner(scores, 60, SHORT).plan(events);
        assertThat(season.events()).hasSize(6).allSatisfy(mix -> assertThat(mix.broken()).isEmpty());
        assertThat(season.invited()[1]).isEqualTo(4);
    }

    private static SeasonPlanner.Season season(PairScores scores, MixProblem event, int events, MixOptions options) {
        return new SeasonPlanner(scores, 60, options).plan(Collections.nCopies(events, event));
    }
}
