package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.privacy.Consents;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Purpose;

/** Whoever was asked to an event that is ahead may be asked. */
public final class ConsentForGuests implements Constraint<Invitation> {
    @Override
    public void check(Invitation invitation, ConstraintContext context) {
        if (invitation.getPeer() != null
                && Guests.isAsked(invitation)
                && invitation.eContainer() instanceof Event event
                && Guests.isAhead(event, context.today())
                && !Consents.allows(invitation.getPeer(), Purpose.INVITE, context.today())) {
            context.report(
                    PeertablePackage.Literals.INVITATION__PEER,
                    NLS.bind(Messages.ConsentForGuests_none, Names.of(invitation), Names.of(event)),
                    invitation.getPeer());
        }
    }
}
