package org.peertable.core.tests.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.internal.constraints.OwnCompetitor;
import org.peertable.core.internal.constraints.PairOfOne;
import org.peertable.core.internal.constraints.PairRules;
import org.peertable.core.internal.constraints.SeatOccupant;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PairKind;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.Stage;
import org.peertable.model.Table;

class RoomConstraintsTest {
    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");
    private final Peer ana = some.peer("Ana Lima");
    private final Peer ben = some.peer("Ben Oduya");
    private final Invitation anaComes = some.confirm(event, ana);
    private final Invitation benComes = some.confirm(event, ben);
    private final Invitation cleoComes = some.confirm(event, some.peer("Cleo Marsh"));

    private List<String> asked(Constraint<Event> constraint) {
        return Asked.about(some.program, Event.class, constraint);
    }

    @Test
    void aSeatIsForAGuestWhoComes() {
        some.table(event, anaComes, benComes);
        assertThat(asked(new SeatOccupant())).isEmpty();
        anaComes.setStage(Stage.WAITLISTED);
        benComes.setDelegatedTo(cleoComes);
        assertThat(asked(new SeatOccupant())).satisfiesExactly(
                message -> assertThat(message).contains("Ana Lima", "Table 1", "Breakfast", "no confirmed place"),
                message -> assertThat(message).contains("Ben Oduya", "no confirmed place"));
    }

    @Test
    void aSeatIsForAGuestOfTheSameEvent() {
        some.table(event, some.confirm(some.event("Dinner"), some.peer("Dana Diner")));
        assertThat(asked(new SeatOccupant())).singleElement().asString().contains("Dana Diner", "Breakfast", "not invited");
    }

    @Test
    void nobodyHasTwoSeats() {
        some.table(event, anaComes);
        Table second = some.table(event, some.confirm(event, ana));
        assertThat(asked(new SeatOccupant())).singleElement().asString().contains("Ana Lima is seated twice", "Table 2");
        second.getSeats().get(0).setOccupant(benComes);
        assertThat(asked(new SeatOccupant())).isEmpty();
    }

    @Test
    void twoWhoMustNotMeetAreNotInvitedToOneEvent() {
        PairRule rule = some.rule(PairKind.NEVER_SAME_EVENT, ana, ben);
        assertThat(asked(new PairRules())).singleElement().asString().contains("Ana Lima and Ben Oduya", "Breakfast");
        rule.setUntil(LocalDate.of(2026, 3, 12));
        assertThat(asked(new PairRules())).as("up to and including the day").hasSize(1);
        rule.setUntil(LocalDate.of(2026, 3, 11));
        assertThat(asked(new PairRules())).isEmpty();
        rule.setUntil(null);
        benComes.setStage(Stage.CANDIDATE);
        assertThat(asked(new PairRules())).as("thought of, not invited").isEmpty();
        benComes.setStage(Stage.WAITLISTED);
        assertThat(asked(new PairRules())).hasSize(1);
        event.setStatus(EventStatus.HELD);
        assertThat(asked(new PairRules())).as("what is over stays as it was").isEmpty();
    }

    @Test
    void twoWhoMustNotShareATableSitAtTwo() {
        some.rule(PairKind.NOT_SAME_TABLE, ben, ana);
        assertThat(asked(new PairRules())).as("not seated").isEmpty();
        Table table = some.table(event, anaComes, cleoComes, benComes);
        assertThat(asked(new PairRules())).singleElement().asString().contains("Ben Oduya and Ana Lima sit at one table");
        table.getSeats().get(2).setOccupant(null);
        some.table(event, benComes);
        assertThat(asked(new PairRules())).isEmpty();
    }

    @Test
    void twoWhoMustNotBeNeighboursAreNot() {
        some.rule(PairKind.NOT_ADJACENT, ana, ben);
        Invitation dana = some.confirm(event, some.peer("Dana Diner"));
        Table table = some.table(event, anaComes, cleoComes, benComes, dana);
        assertThat(asked(new PairRules())).as("somebody between on both sides").isEmpty();
        table.getSeats().get(2).setOccupant(dana);
        table.getSeats().get(3).setOccupant(benComes);
        assertThat(asked(new PairRules())).as("a round table closes").singleElement().asString()
                .contains("Ana Lima and Ben Oduya sit side by side at Breakfast");
        table.setRound(false);
        assertThat(asked(new PairRules())).as("a long table has ends").isEmpty();
        table.getSeats().get(1).setOccupant(benComes);
        assertThat(asked(new PairRules())).hasSize(1);
    }

    @Test
    void goodCompanyBreaksNoRule() {
        some.rule(PairKind.PREFER_TOGETHER, ana, ben);
        assertThat(asked(new PairRules())).isEmpty();
    }

    @Test
    void aPairIsTwoAndACompetitorIsAnother() {
        PairRule rule = some.rule(PairKind.NOT_ADJACENT, ana, ana);
        assertThat(Asked.about(some.program, PairRule.class, new PairOfOne())).singleElement().asString().contains("Ana Lima");
        rule.setB(ben);
        assertThat(Asked.about(some.program, PairRule.class, new PairOfOne())).isEmpty();

        Organisation acme = some.organisation("Acme");
        acme.getCompetitors().add(acme);
        assertThat(Asked.about(some.program, Organisation.class, new OwnCompetitor())).singleElement().asString()
                .contains("Acme");
        acme.getCompetitors().remove(acme);
        assertThat(Asked.about(some.program, Organisation.class, new OwnCompetitor())).isEmpty();
    }
}
