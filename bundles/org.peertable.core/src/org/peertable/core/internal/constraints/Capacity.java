package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;

/** No more people are confirmed than there are places. */
public final class Capacity implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        int coming = Guests.coming(event).size();
        int over = coming - event.getCapacity();
        if (over > 0) {
            context.report(
                    PeertablePackage.Literals.EVENT__CAPACITY,
                    NLS.bind(Messages.Capacity_tooMany, new Object[] {Names.of(event), coming, event.getCapacity(), over}));
        }
    }
}
