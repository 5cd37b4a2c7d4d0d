package org.peertable.core.tests.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peertable.core.insight.EventInsight;
import org.peertable.core.insight.Fairness;
import org.peertable.core.insight.Pairs;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.SeasonPeople;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.model.PeerState;
import org.peertable.model.Season;

/** The names behind the figures of a season add up to the figures. */
class SeasonPeopleTest {
    private SeasonInsight figures;
    private SeasonPeople people;

    @BeforeEach
    void countTheSample() throws Exception {
        Season season = Sample.open().find("new-york-2026", Season.class);
        figures = SeasonInsight.of(season, Sample.TODAY);
        people = SeasonPeople.of(season, Sample.TODAY, new NullProgressMonitor());
    }

    @Test
    void whoWasAskedHowOftenIsTheCircleOfTheReport() {
        Fairness fairness = figures.fairness().value();

        assertThat(people.asked()).hasSize(fairness.circle());
        assertThat(people.asked().stream().filter(one -> one.asked() == 0)).hasSize(fairness.neverAsked().value());
        assertThat(people.asked().stream().mapToInt(SeasonPeople.Asked::asked).max()).hasValue(fairness.most());
        assertThat(people.asked()).allMatch(one -> one.came() <= one.asked());
    }

    @Test
    void whoMetWhomHoldsThePairsOfTheReportButThoseOfErasedPeople() {
        int meetings = figures.events().stream().flatMap(event -> event.pairs().known().stream())
                .mapToInt(pairs -> pairs.met() + pairs.again()).sum();
        int named = people.ties().stream().mapToInt(SeasonPeople.Tie::events).sum();

        assertThat(figures.events()).extracting(EventInsight::title).contains("May breakfast");
        assertThat(people.ties()).isNotEmpty().allMatch(tie -> tie.a().getState() != PeerState.ERASED);
        assertThat(named).isPositive().isLessThanOrEqualTo(meetings);
        assertThat(people.ties()).extracting(tie -> Set.of(tie.a(), tie.b())).doesNotHaveDuplicates();
        assertThat(figures.totals().repeatPairs()).isEqualTo(figures.events().stream()
                .flatMap(event -> event.pairs().known().stream()).mapToInt(Pairs::again).sum());
    }
}
