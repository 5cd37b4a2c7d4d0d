package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;

/** What is discussed in a part of the agenda stands on the board of the same event. */
public final class SlotTopic implements Constraint<Slot> {
    @Override
    public void check(Slot slot, ConstraintContext context) {
        DiscussionTopic topic = slot.getTopic();
        if (topic != null && topic.eContainer() != slot.eContainer()) {
            context.report(
                    PeertablePackage.Literals.SLOT__TOPIC,
                    NLS.bind(Messages.SlotTopic_otherEvent, new Object[] {
                        Names.of(topic), Names.eventOf(topic), Names.eventOf(slot)}),
                    topic);
        }
    }
}
