package org.peertable.ui.internal.day;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Slot;
import org.peertable.model.TopicState;
import org.peertable.ui.internal.words.Words;

/** What is done on the day that no other page does, each as one command. */
final class DayChanges {
    private DayChanges() {
    }

    /** Takes back what was said of a guest's coming. */
    static Command expect(Invitation guest) {
        Changes changes = new Changes(NLS.bind(Messages.Day_expectLabel, Words.name(guest)));
        changes.unset(guest, INVITATION__ATTENDANCE);
        return changes;
    }

    /** Says who said what was noted. */
    static Command saidBy(Note note, Invitation guest) {
        Changes changes = new Changes(Messages.Note_nameLabel);
        changes.set(note, NOTE__SAID_BY, guest);
        return changes;
    }

    /** Says that an event has taken place. */
    static Command held(Event event) {
        Changes changes = new Changes(Messages.Time_heldLabel);
        changes.set(event, EVENT__STATUS, EventStatus.HELD);
        return changes;
    }

    /**
     * Moves topics on when another part of the agenda begins.
     *
     * @param from the part that ends
     * @param before what its topic becomes
     * @param to the part that begins, whose topic is being discussed then
     * @return empty when neither is about a topic that has to move
     */
    static Optional<Command> turn(Optional<Slot> from, TopicState before, Optional<Slot> to) {
        Changes changes = new Changes(Messages.Time_nextLabel);
        Optional<DiscussionTopic> begins = to.map(Slot::getTopic);
        from.map(Slot::getTopic).filter(topic -> begins.isEmpty() || begins.get() != topic).ifPresent(topic -> move(changes, topic, before));
        begins.ifPresent(topic -> move(changes, topic, TopicState.DISCUSSING));
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private static void move(Changes changes, DiscussionTopic topic, TopicState state) {
        if (topic.getState() != state) {
            changes.set(topic, DISCUSSION_TOPIC__STATE, state);
        }
    }
}
