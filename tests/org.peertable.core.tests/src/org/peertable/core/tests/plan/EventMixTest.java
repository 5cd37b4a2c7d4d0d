package org.peertable.core.tests.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.EventMix;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.plan.TableExplanation;
import org.peertable.core.plan.UnplacedExplanation.Cause;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Seat;

/** What is said of the sample's December breakfast as it stands. */
class EventMixTest {
    private Sample sample;
    private Event december;
    private EventMix mix;

    @BeforeEach
    void lookAtDecember() throws Exception {
        sample = Sample.open();
        december = sample.event("breakfast-2026-12-10");
        mix = sample.planner().mix(december);
    }

    @Test
    void theReasonsOfAllSeatsAddUpToTheScores() {
        EventExplanation explanation = mix.explain();

        List<SeatExplanation> seats = explanation.tables().stream().flatMap(table -> table.seats().stream()).toList();
        assertThat(seats).hasSize(6);
        MixScores scores = explanation.scores();
        assertThat(scores.alike()).isPositive();
        assertThat(seats.stream().mapToDouble(SeatExplanation::score).sum()).isCloseTo(scores.alike() + scores.different(), within(1e-9));
        assertThat(explanation.tables().stream().map(TableExplanation::scores).reduce(MixScores.NONE, MixScores::plus).total())
                .isCloseTo(scores.total(), within(1e-9));
    }

    @Test
    void twoRivalsWhoMayComeMayNotSitSideBySide() {
        Seat beside = sample.find("breakfast-2026-12-10.table-1.seat-4", Seat.class);

        ChangeEffect effect = mix.put(sample.peer("ana-lima"), beside);

        assertThat(mix.explain().broken()).isEmpty();
        assertThat(effect.broken()).extracting(MixRule::kind)
                .containsExactlyInAnyOrder(MixRule.Kind.NOT_ADJACENT, MixRule.Kind.LOCKED);
    }

    @Test
    void theEffectOfASwapIsWhatTheSwapDoes() {
        Peer one = sample.peer("rajeswari");
        Peer other = sample.peer("lakshmi-venkataraman");
        ChangeEffect effect = mix.swap(one, other);

        Seat seatOfOne = sample.invitation(december, one).getSeat();
        Seat seatOfOther = sample.invitation(december, other).getSeat();
        seatOfOne.setOccupant(null);
        seatOfOther.setOccupant(sample.invitation(december, one));
        seatOfOne.setOccupant(sample.invitation(december, other));

        assertThat(sample.planner().mix(december).scores().total()).isCloseTo(effect.after().total(), within(1e-9))
                .isNotCloseTo(effect.before().total(), within(1e-6));
    }

    @Test
    void whoHasNoPlaceIsToldWhy() {
        assertThat(mix.explain().unplaced()).extracting(unplaced -> unplaced.peer().getId() + " " + unplaced.cause())
                .containsExactlyInAnyOrder("bernard-achterberg NO_SEAT", "priya-raghunathan NO_SEAT", "mei-tanaka-ruiz NO_ANSWER",
                        "kwame-asante NO_ANSWER", "ezekiel-thorne CANDIDATE");
        assertThat(mix.whyNot(sample.peer("tomas-rezek")).rules()).extracting(MixRule::kind).contains(MixRule.Kind.NEVER_SAME_EVENT);
        assertThat(mix.whyNot(sample.peer("regula-zollinger")).cause()).isEqualTo(Cause.ELSEWHERE);
        assertThatIllegalArgumentException().isThrownBy(() -> mix.whyNot(sample.peer("ana-lima")));
    }

    @Test
    void wordsAreThoseOfTheLanguageAskedFor() {
        SeatExplanation seat = mix.explain().tables().get(0).seats().stream()
                .filter(one -> one.peer().getId().equals("rajeswari")).findFirst().orElseThrow();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(MixTexts.in(Locale.ENGLISH).seat(seat)).first().asString().startsWith("Sits beside Ana Lima: ");
            assertThat(MixTexts.in(Locale.GERMANY).seat(seat)).first().asString().startsWith("Sitzt neben Ana Lima: ");
            assertThat(MixTexts.in(Locale.ITALIAN).seat(seat)).isEqualTo(MixTexts.in(Locale.ENGLISH).seat(seat));
        } finally {
            Locale.setDefault(before);
        }
    }
}
