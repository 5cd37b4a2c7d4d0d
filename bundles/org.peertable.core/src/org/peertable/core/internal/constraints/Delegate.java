package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.privacy.Consents;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Purpose;

/** Whoever comes in somebody's place is another person, invited to the same event, who agreed to be invited. */
public final class Delegate implements Constraint<Invitation> {
    @Override
    public void check(Invitation sender, ConstraintContext context) {
        Invitation delegate = sender.getDelegatedTo();
        if (delegate == null) {
            return;
        }
        Peer person = delegate.getPeer();
        if (delegate == sender || person != null && person == sender.getPeer()) {
            report(Messages.Delegate_oneself, sender, delegate, context);
        } else if (delegate.eContainer() != sender.eContainer()) {
            report(Messages.Delegate_otherEvent, sender, delegate, context);
        } else if (person != null
                && sender.eContainer() instanceof Event event
                && Guests.isAhead(event, context.today())
                && !Consents.allows(person, Purpose.INVITE, context.today())) {
            report(Messages.Delegate_noConsent, sender, delegate, context);
        }
    }

    private static void report(String message, Invitation sender, Invitation delegate, ConstraintContext context) {
        context.report(
                PeertablePackage.Literals.INVITATION__DELEGATED_TO,
                NLS.bind(message, new Object[] {Names.of(sender), Names.eventOf(sender), Names.of(delegate)}),
                delegate);
    }
}
