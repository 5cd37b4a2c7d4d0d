package org.peertable.core.internal.constraints;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.Rule;
import org.peertable.model.Slot;

/** Whoever leads, proposes, agrees or promises something at an event is invited to it. */
public final class OwnGuests implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        for (Slot slot : event.getSlots()) {
            check(event, slot, slot.getLead(), context);
        }
        for (DiscussionTopic topic : event.getTopics()) {
            check(event, topic, topic.getProposedBy(), context);
        }
        for (Rule rule : event.getRules()) {
            for (Invitation guest : rule.getAcknowledgedBy()) {
                check(event, rule, guest, context);
            }
        }
        for (FollowUp followUp : event.getFollowUps()) {
            check(event, followUp, followUp.getOwner(), context);
        }
    }

    private static void check(Event event, EObject part, Invitation guest, ConstraintContext context) {
        if (guest != null && guest.eContainer() != event) {
            context.report(
                    NLS.bind(Messages.OwnGuests_otherEvent, new Object[] {
                        Names.of(guest), Names.words(part.eClass()), Names.of(event)}),
                    part, guest);
        }
    }
}
