package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;

/** The agenda takes no longer than the event. */
public final class SlotsFit implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        if (!event.eIsSet(PeertablePackage.Literals.EVENT__SLOTS)) {
            return;
        }
        long minutes = 0;
        for (Slot slot : event.getSlots()) {
            minutes += slot.getMinutes();
        }
        long over = minutes - event.getDurationMinutes();
        if (over > 0) {
            context.report(
                    PeertablePackage.Literals.EVENT__SLOTS,
                    NLS.bind(Messages.SlotsFit_tooLong, new Object[] {
                        Names.of(event), minutes, event.getDurationMinutes(), over}));
        }
    }
}
