package org.peertable.core.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peertable.core.tests.fixtures.Programs.TODAY;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peertable.core.privacy.Retention;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Purpose;
import org.peertable.model.Stage;
import org.peertable.model.Touchpoint;

class RetentionTest {
    private final Programs some = Programs.newYork();
    private final Peer ana = some.peer("Ana Lima");
    private final Event event = some.event("Long ago");

    @BeforeEach
    void longAgo() {
        some.program.setRetentionMonths(24);
        event.setStart(TODAY.minusMonths(30).atTime(8, 0));
        ana.getConsents().forEach(consent -> consent.setGrantedOn(TODAY.minusMonths(40)));
    }

    @Test
    void whoseLastEventAndConsentLieTooLongBackIsDue() {
        some.confirm(event, ana);

        assertThat(Retention.due(some.program, TODAY)).containsExactly(new Retention.Due(ana, TODAY.minusMonths(30)));
    }

    @Test
    void theLastDayOfTheTimeIsStillWithinIt() {
        some.confirm(event, ana);
        event.setStart(TODAY.minusMonths(24).atTime(8, 0));
        assertThat(Retention.due(some.program, TODAY)).isEmpty();
        assertThat(Retention.due(some.program, TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void anEventAheadAContactAndAFreshConsentKeepAPerson() {
        some.confirm(some.event("Next"), ana);
        Peer ben = some.peer("Ben Oduya");
        ben.getConsents().get(0).setGrantedOn(LocalDate.of(2001, 1, 1));
        Peer chen = old("Chen");
        Touchpoint call = PeertableFactory.eINSTANCE.createTouchpoint();
        call.setOn(TODAY.minusMonths(1));
        call.getPeers().add(chen);
        some.season.getTouchpoints().add(call);

        assertThat(Retention.due(some.program, TODAY)).isEmpty();
    }

    @Test
    void whoWasOnlyThoughtOfIsNotKeptByThat() {
        some.invite(some.event("Next"), ana, Stage.CANDIDATE);

        assertThat(Retention.due(some.program, TODAY)).extracting(Retention.Due::peer).containsExactly(ana);
    }

    @Test
    void whoAgreedToBeKeptAndWhoIsErasedIsNotDue() {
        some.consent(ana, Purpose.RETAIN_HISTORY).setGrantedOn(TODAY.minusMonths(40));
        old("Gone").setState(PeerState.ERASED);

        assertThat(Retention.due(some.program, TODAY)).isEmpty();
        ana.getConsents().get(2).setWithdrawnOn(TODAY.minusMonths(39));
        assertThat(Retention.due(some.program, TODAY)).extracting(Retention.Due::peer).containsExactly(ana);
    }

    @Test
    void withoutAnyDayThereIsNothingToCountFrom() {
        ana.getConsents().clear();

        assertThat(Retention.due(some.program, TODAY)).isEmpty();
    }

    private Peer old(String name) {
        Peer peer = some.peer(name);
        peer.getConsents().forEach(consent -> consent.setGrantedOn(TODAY.minusMonths(40)));
        return peer;
    }
}
