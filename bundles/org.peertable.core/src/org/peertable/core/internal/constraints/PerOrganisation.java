package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PeertablePackage;

/** No more confirmed guests work for one organisation than the mix policy allows; the host's people are counted apart. */
public final class PerOrganisation implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        int limit = Limits.of(event).perOrganisation();
        Map<Organisation, List<Invitation>> guests = new LinkedHashMap<>();
        for (Invitation invitation : event.getInvitations()) {
            Organisation employer = Guests.employer(invitation);
            if (employer != null && Guests.comes(invitation) && !Guests.isHostStaff(invitation, context.program())) {
                guests.computeIfAbsent(employer, key -> new ArrayList<>(1)).add(invitation);
            }
        }
        guests.forEach((employer, colleagues) -> {
            if (colleagues.size() > limit) {
                context.report(
                        PeertablePackage.Literals.EVENT__INVITATIONS,
                        NLS.bind(Messages.PerOrganisation_tooMany, new Object[] {
                            Names.of(event), colleagues.size(), Names.of(employer), Names.of(colleagues), limit}),
                        colleagues.toArray(EObject[]::new));
            }
        });
    }
}
