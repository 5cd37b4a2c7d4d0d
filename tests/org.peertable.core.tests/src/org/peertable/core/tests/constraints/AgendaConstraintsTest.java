package org.peertable.core.tests.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.internal.constraints.EventTime;
import org.peertable.core.internal.constraints.EventTimeTwice;
import org.peertable.core.internal.constraints.Fixing;
import org.peertable.core.internal.constraints.OwnGuests;
import org.peertable.core.internal.constraints.Pitch;
import org.peertable.core.internal.constraints.SlotLead;
import org.peertable.core.internal.constraints.SlotTopic;
import org.peertable.core.internal.constraints.SlotsFit;
import org.peertable.core.internal.constraints.Votes;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.TopicState;
import org.peertable.model.Vote;

class AgendaConstraintsTest {
    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");
    private final Event dinner = some.event("Dinner");
    private final Invitation ana = some.confirm(event, some.peer("Ana Lima"));
    private final Invitation dana = some.confirm(dinner, some.peer("Dana Diner"));

    private List<String> asked(Constraint<Event> constraint) {
        return Asked.about(some.program, Event.class, constraint);
    }

    private List<String> pitches() {
        return Asked.about(some.program, Identified.class, new Pitch());
    }

    @Test
    void theAgendaFitsTheEvent() {
        some.slot(event, SlotKind.WELCOME, 20, ana);
        Slot round = some.slot(event, SlotKind.ROUND, 100, ana);
        assertThat(asked(new SlotsFit())).isEmpty();
        round.setMinutes(115);
        assertThat(asked(new SlotsFit())).containsExactly("Breakfast (2026-03-12): the agenda takes 135 minutes, the event 120. "
                + "Shorten the agenda by 15.");
    }

    @Test
    void everyPartOfTheAgendaHasALead() {
        Slot slot = some.slot(event, SlotKind.WELCOME, 20, null);
        assertThat(Asked.about(some.program, Slot.class, new SlotLead())).singleElement().asString()
                .contains("\u2018welcome\u2019", "Breakfast");
        slot.setLead(ana);
        assertThat(Asked.about(some.program, Slot.class, new SlotLead())).isEmpty();
    }

    @Test
    void theTopicOfASlotIsTheEventsOwn() {
        Slot slot = some.slot(event, SlotKind.TOPIC, 20, ana);
        slot.setTopic(some.topic(dinner, "Alignment", TopicState.CHOSEN));
        assertThat(Asked.about(some.program, Slot.class, new SlotTopic())).singleElement().asString()
                .contains("Alignment", "agenda of Breakfast", "belongs to Dinner");
        slot.setTopic(some.topic(event, "Alignment", TopicState.CHOSEN));
        assertThat(Asked.about(some.program, Slot.class, new SlotTopic())).isEmpty();
    }

    @Test
    void whoeverLeadsOrPromisesIsAGuest() {
        Slot slot = some.slot(event, SlotKind.WELCOME, 20, dana);
        FollowUp followUp = some.named(PeertableFactory.eINSTANCE.createFollowUp(), "followUp");
        followUp.setOwner(dana);
        event.getFollowUps().add(followUp);
        assertThat(asked(new OwnGuests())).satisfiesExactly(
                message -> assertThat(message).contains("Dana Diner is named in a slot of Breakfast"),
                message -> assertThat(message).contains("Dana Diner is named in a follow up of Breakfast"));
        slot.setLead(ana);
        followUp.setOwner(ana);
        assertThat(asked(new OwnGuests())).isEmpty();
    }

    @Test
    void everyGuestHasAsManyDotsAsTheOthers() {
        vote(some.topic(event, "Alignment", TopicState.PROPOSED), ana, 2);
        Vote second = vote(some.topic(event, "Security", TopicState.PROPOSED), ana, 1);
        assertThat(asked(new Votes())).isEmpty();
        second.setDots(2);
        assertThat(asked(new Votes())).singleElement().asString().contains("Ana Lima gives 4 dots at Breakfast", "has 3");
        second.setBy(dana);
        assertThat(asked(new Votes())).singleElement().asString().contains("Dana Diner", "Security", "not invited");
    }

    @Test
    void anEventStartsWhenTheClocksShowItsHour() {
        event.setStart(LocalDateTime.of(2026, 3, 8, 2, 30));
        assertThat(asked(new EventTime())).singleElement().asString()
                .contains("Breakfast", "02:30", "America/New_York", "before 02:00", "from 03:00");
        event.setStart(LocalDateTime.of(2026, 3, 8, 3, 0));
        assertThat(asked(new EventTime())).isEmpty();
        event.setTimeZone("Europe/Zurich");
        event.setStart(LocalDateTime.of(2026, 3, 8, 2, 30));
        assertThat(asked(new EventTime())).as("other clocks change on another day").isEmpty();
    }

    @Test
    void anHourThatComesTwiceIsSaidToBeTheFirst() {
        event.setStart(LocalDateTime.of(2026, 11, 1, 1, 30));
        assertThat(asked(new EventTimeTwice())).singleElement().asString()
                .contains("Breakfast", "01:30", "UTC-04:00, not UTC-05:00");
        assertThat(asked(new EventTime())).isEmpty();
        event.setStart(LocalDateTime.of(2026, 11, 1, 2, 0));
        assertThat(asked(new EventTimeTwice())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Product demo", "A short sales pitch by Acme", "Introducing our solution", "A special offer for CIOs",
        "Product Presentation", "Produktvorstellung", "Ein Angebot von uns", "Unsere L\u00f6sung im \u00dcberblick",
        "Pitch: zero trust"})
    void aPitchIsFound(String title) {
        Slot slot = some.slot(event, SlotKind.ROUND, 20, ana);
        slot.setTitle(title);
        assertThat(pitches()).singleElement().asString().contains("Breakfast (2026-03-12)", title);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "No sales pitch, no agenda", "Democracy in the board room", "What was it like to change our platform?",
        "Fostering innovation", "Ohne Verkaufsgespr\u00e4ch", "Der demografische Wandel", "Nobody gives a pitch",
        "IT as a profit centre"})
    void whatIsNoPitchIsLeftAlone(String title) {
        some.topic(event, title, TopicState.CHOSEN).setPrompt(title);
        event.setPurpose(title);
        assertThat(pitches()).isEmpty();
    }

    @Test
    void aPitchIsFoundInTopicsAndInThePurpose() {
        some.topic(event, "Security", TopicState.CHOSEN).setPrompt("Shall we show a demo?");
        event.setPurpose("Meet our sales team over a free trial");
        assertThat(pitches()).hasSize(2);
    }

    @Test
    void aPromptAsksWhatItWasLike() {
        DiscussionTopic topic = some.topic(event, "Alignment", TopicState.CHOSEN);
        topic.setPrompt("How to convince the board?");
        assertThat(Asked.about(some.program, DiscussionTopic.class, new Fixing())).singleElement().asString()
                .contains("Alignment", "Breakfast", "\u2018how to\u2019");
        topic.setPrompt("Wie man den Vorstand \u00fcberzeugt");
        assertThat(Asked.about(some.program, DiscussionTopic.class, new Fixing())).hasSize(1);
        topic.setPrompt("What was it like when the board said no? How did you feel?");
        assertThat(Asked.about(some.program, DiscussionTopic.class, new Fixing())).isEmpty();
    }

    private static Vote vote(DiscussionTopic topic, Invitation by, int dots) {
        Vote made = PeertableFactory.eINSTANCE.createVote();
        made.setBy(by);
        made.setDots(dots);
        topic.getVotes().add(made);
        return made;
    }
}
