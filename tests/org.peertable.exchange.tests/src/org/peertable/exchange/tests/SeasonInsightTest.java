package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.peertable.core.insight.EventInsight;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.Pairs;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.TermCoverage;
import org.peertable.model.Attendance;
import org.peertable.model.Confidentiality;
import org.peertable.model.Consent;
import org.peertable.model.CostItem;
import org.peertable.model.Event;
import org.peertable.model.Instrument;
import org.peertable.model.Invitation;
import org.peertable.model.LegalBasis;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Phase;
import org.peertable.model.PulseResponse;
import org.peertable.model.Purpose;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.model.TouchKind;
import org.peertable.model.Touchpoint;

class SeasonInsightTest {
    private final Breakfasts program = new Breakfasts();

    private SeasonInsight insight() {
        return insight(Breakfasts.TODAY);
    }

    private SeasonInsight insight(LocalDate today) {
        return SeasonInsight.of(program.season, today);
    }

    @Test
    void pairsAreCountedAsByHand() {
        Set<Set<Peer>> met = new HashSet<>();
        List<Pairs> expected = new ArrayList<>();
        for (Event event : program.season.getEvents().subList(0, 3)) {
            List<Peer> there = event.getInvitations().stream()
                    .filter(one -> one.getAttendance() == Attendance.ATTENDED).map(Invitation::getPeer).toList();
            int fresh = 0;
            int again = 0;
            for (Peer a : there) {
                for (Peer b : there.subList(0, there.indexOf(a))) {
                    if (met.add(Set.of(a, b))) {
                        fresh++;
                    } else {
                        again++;
                    }
                }
            }
            expected.add(new Pairs(fresh, again));
        }
        assertThat(insight().events().subList(0, 3)).extracting(event -> event.pairs().value())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whoMetInAnotherSeasonIsNoNewPair() {
        int before = insight().totals().newPairs();
        Season earlier = PeertableFactory.eINSTANCE.createSeason();
        Event first = PeertableFactory.eINSTANCE.createEvent();
        first.setStart(program.season.getEvents().getFirst().getStart().minusYears(1));
        first.setStatus(program.season.getEvents().getFirst().getStatus());
        first.setTimeZone("Europe/Zurich");
        earlier.getEvents().add(first);
        program.program.getSeasons().add(earlier);
        program.invitation(first, program.peers.get(0), Stage.CONFIRMED).setAttendance(Attendance.ATTENDED);
        program.invitation(first, program.peers.get(1), Stage.CONFIRMED).setAttendance(Attendance.ATTENDED);
        assertThat(insight().totals().newPairs()).isEqualTo(before - 1);
    }

    @Test
    void noChallengeOfFewerThanFivePeersIsCountedOrTellsThatThereAreAny() {
        assertThat(insight().challenges()).extracting(TermCoverage::term).contains("Mobile and enterprise access");
        assertThat(peersWith("Mobile and enterprise access").reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(peersWith("Security").value()).isEqualTo(7);
        assertThat(peersWith("Business alignment").value()).isEqualTo(12);
        program.peers.get(11).getChallenges().clear();
        assertThat(peersWith("Business alignment").reason()).as("the one who does not live with it").contains(
                Figure.Reason.TOO_FEW);
    }

    private Figure<Integer> peersWith(String term) {
        return insight().challenges().stream().filter(one -> one.term().equals(term)).findFirst().orElseThrow().peers();
    }

    @Test
    void answersOfFewerThanFiveCannotBeTakenFromAWhole() {
        Event first = program.season.getEvents().getFirst();
        List<PulseResponse> understood = first.getConfidential().getPulses().stream()
                .filter(answer -> answer.getInstrument() == Instrument.UNDERSTOOD_7).toList();
        assertThat(insight().events().getFirst().understood().value().answers()).isEqualTo(7);
        first.getConfidential().getPulses().removeAll(understood.subList(0, 3));
        SeasonInsight insight = insight();
        assertThat(insight.events().getFirst().understood().reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(insight.understood().value().answers()).isEqualTo(17);
        int shown = insight.events().stream().flatMap(event -> event.understood().known().stream())
                .mapToInt(median -> median.answers()).sum();
        assertThat(17 - shown).isGreaterThanOrEqualTo(5);
    }

    @Test
    void whateverIsAnsweredTheHiddenAnswersAreNoneOrOfFivePeople() {
        Random random = new Random(20260420);
        for (int run = 0; run < 300; run++) {
            Breakfasts one = new Breakfasts();
            List<Set<Peer>> answered = new ArrayList<>();
            for (Event event : one.season.getEvents().subList(0, 3)) {
                event.getConfidential().getPulses().removeIf(answer -> random.nextInt(3) == 0);
                Set<Peer> people = new HashSet<>();
                event.getConfidential().getPulses().stream()
                        .filter(answer -> answer.getInstrument() == Instrument.UNDERSTOOD_7)
                        .forEach(answer -> people.add(answer.getBy().getPeer()));
                answered.add(people);
            }
            Set<Peer> hidden = new HashSet<>();
            List<EventInsight> events = SeasonInsight.of(one.season, Breakfasts.TODAY).events();
            for (int i = 0; i < 3; i++) {
                if (events.get(i).understood().known().isEmpty()) {
                    hidden.addAll(answered.get(i));
                } else {
                    assertThat(answered.get(i)).hasSizeGreaterThanOrEqualTo(5);
                }
            }
            boolean anyShown = events.stream().anyMatch(event -> event.understood().known().isPresent());
            assertThat(!anyShown || hidden.isEmpty() || hidden.size() >= 5).as("run %d", run).isTrue();
        }
    }

    @Test
    void whoTookBackThePermissionIsNotCountedAnyMore() {
        Event first = program.season.getEvents().getFirst();
        int answers = insight().understood().value().answers();
        Peer guest = first.getConfidential().getPulses().stream()
                .filter(answer -> answer.getInstrument() == Instrument.UNDERSTOOD_7).findFirst().orElseThrow().getBy().getPeer();
        long own = program.season.getEvents().stream().filter(event -> event.getConfidential() != null)
                .flatMap(event -> event.getConfidential().getPulses().stream())
                .filter(answer -> answer.getInstrument() == Instrument.UNDERSTOOD_7 && answer.getBy().getPeer() == guest).count();
        Consent consent = PeertableFactory.eINSTANCE.createConsent();
        consent.setPurpose(Purpose.PULSE);
        consent.setBasis(LegalBasis.CONSENT);
        consent.setGrantedOn(Breakfasts.TODAY.minusYears(1));
        guest.getConsents().add(consent);
        assertThat(insight().understood().value().answers()).isEqualTo(answers);

        consent.setWithdrawnOn(Breakfasts.TODAY);

        assertThat(insight().understood().value().answers()).isEqualTo(answers - (int) own);
    }

    @Test
    void moodIsPairedByTheSameInvitation() {
        int answers = insight().mood().value().answers();
        Event first = program.season.getEvents().getFirst();
        PulseResponse after = first.getConfidential().getPulses().stream()
                .filter(answer -> answer.getInstrument() == Instrument.MOOD_7 && answer.getPhase() == Phase.AFTER)
                .findFirst().orElseThrow();
        first.getConfidential().getPulses().remove(after);
        assertThat(insight().mood().value().answers()).isEqualTo(answers - 1);
    }

    @Test
    void nothingIsJudgedBeforeMonthSix() {
        assertThat(insight(LocalDate.of(2026, 7, 14)).horizons()).allSatisfy(horizon ->
                assertThat(horizon.inTouch().reason()).contains(Figure.Reason.TOO_EARLY));
        Figure<?> early = insight().horizons().getFirst().inTouch();
        assertThat(early).isEqualTo(Figure.notBefore(LocalDate.of(2026, 7, 15)));
        Touchpoint call = PeertableFactory.eINSTANCE.createTouchpoint();
        call.setKind(TouchKind.CALL);
        call.setOn(LocalDate.of(2026, 7, 1));
        call.getPeers().addAll(program.peers.subList(0, 7));
        program.season.getTouchpoints().add(call);
        SeasonInsight later = insight(LocalDate.of(2026, 7, 15));
        assertThat(later.horizons().getFirst().inTouch().value().count()).isGreaterThanOrEqualTo(21);
        assertThat(later.horizons().get(1).inTouch()).isEqualTo(Figure.notBefore(LocalDate.of(2027, 1, 15)));
    }

    @Test
    void currenciesAreNeverAddedUp() {
        assertThat(insight().costs().perNewPair().value()).isEqualTo(new Money(new BigDecimal("48.41"), "USD"));
        CostItem francs = PeertableFactory.eINSTANCE.createCostItem();
        francs.setCurrency("CHF");
        francs.setActual(BigDecimal.TEN);
        program.season.getCosts().add(francs);
        SeasonInsight insight = insight();
        assertThat(insight.costs().perSeat().reason()).contains(Figure.Reason.MIXED_CURRENCIES);
        assertThat(insight.costs().actual()).extracting(Money::currency).containsExactly("CHF", "USD");
    }

    @Test
    void draftsAndSealedEventsAreNotThere() {
        Event sealed = program.season.getEvents().getFirst();
        sealed.setConfidentiality(Confidentiality.SEALED);
        SeasonInsight insight = insight();
        assertThat(insight.leftOut()).isEqualTo(1);
        assertThat(insight.toString()).doesNotContain("draft").doesNotContain(sealed.getTitle());
    }

    @Test
    void theFiguresHoldNobodysNameEmployerOrWords() {
        String all = insight().toString();
        for (Peer peer : program.peers) {
            assertThat(all).doesNotContain(peer.getDisplayName()).doesNotContain(peer.getEmployer().getName())
                    .doesNotContain(peer.getId() + ",");
            peer.getChallenges().forEach(challenge -> assertThat(all).doesNotContain(challenge.getText()));
        }
        assertThat(all).doesNotContain("exception").doesNotContain("What was it like");
    }

    @Test
    void anEventWithTooFewAskedIsInNoSum() {
        int asked = insight().totals().invited();
        Event small = program.season.getEvents().get(1);
        while (small.getInvitations().size() > 4) {
            small.getInvitations().removeLast();
        }
        SeasonInsight insight = insight();
        assertThat(insight.events().get(1).asked().reason()).contains(Figure.Reason.TOO_FEW);
        assertThat(insight.totals().invited()).isEqualTo(asked - 7);
    }
}
