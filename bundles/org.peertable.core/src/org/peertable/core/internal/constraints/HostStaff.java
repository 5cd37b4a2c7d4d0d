package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;

/** No more people of the host are expected than the mix policy allows. */
public final class HostStaff implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        List<Invitation> staff = new ArrayList<>(2);
        for (Invitation invitation : event.getInvitations()) {
            if (Guests.isExpected(invitation) && Guests.isHostStaff(invitation, context.program())) {
                staff.add(invitation);
            }
        }
        int limit = Limits.of(event).hostStaff();
        if (staff.size() > limit) {
            context.report(
                    PeertablePackage.Literals.EVENT__INVITATIONS,
                    NLS.bind(Messages.HostStaff_tooMany, new Object[] {
                        Names.of(event), staff.size(), limit, Names.of(staff)}),
                    staff.toArray(EObject[]::new));
        }
    }
}
