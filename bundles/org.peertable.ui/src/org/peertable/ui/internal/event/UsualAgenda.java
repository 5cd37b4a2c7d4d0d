package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.peertable.core.contribute.Changes;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Stage;
import org.peertable.model.TopicState;

/** The agenda that most breakfasts have, stretched to the minutes of an event, led by its host, with the chosen topics. */
public final class UsualAgenda {
    private static final int STEP = 5;

    private record Part(SlotKind kind, int share) {
    }

    private static final List<Part> PARTS = List.of(
            new Part(SlotKind.ARRIVAL, 15), new Part(SlotKind.WELCOME, 5), new Part(SlotKind.RULES, 5), new Part(SlotKind.ROUND, 20),
            new Part(SlotKind.TOPIC, 30), new Part(SlotKind.TOPIC, 30), new Part(SlotKind.CHECKOUT, 15));

    private UsualAgenda() {
    }

    /**
     * Fills an agenda that is empty.
     *
     * @param event the event
     */
    public static Command of(Event event) {
        Optional<Invitation> lead = event.getInvitations().stream()
                .filter(guest -> guest.getRole() == GuestRole.HOST && guest.getStage() == Stage.CONFIRMED).findFirst();
        List<DiscussionTopic> topics =
                event.getTopics().stream().filter(topic -> topic.getState() == TopicState.CHOSEN).toList();
        int all = PARTS.stream().mapToInt(Part::share).sum();
        int left = event.getDurationMinutes();
        int topic = 0;
        Changes changes = new Changes(Messages.Agenda_usualLabel);
        for (int i = 0; i < PARTS.size() && left > 0; i++) {
            Part part = PARTS.get(i);
            Slot slot = PeertableFactory.eINSTANCE.createSlot();
            slot.setId(EventParts.id(event, "slot-" + (i + 1)));
            slot.setKind(part.kind());
            int wanted = Math.max(STEP, event.getDurationMinutes() * part.share() / all / STEP * STEP);
            // what rounding has left goes to the end
            slot.setMinutes(i == PARTS.size() - 1 ? left : Math.min(left, wanted));
            left -= slot.getMinutes();
            lead.ifPresent(slot::setLead);
            changes.add(event, EVENT__SLOTS, slot);
            if (part.kind() == SlotKind.TOPIC && topic < topics.size()) {
                // by a step of its own: it changes the topic too, which an undo must put back
                changes.set(slot, SLOT__TOPIC, topics.get(topic++));
            }
        }
        return changes;
    }
}
