package org.peertable.core.internal.constraints;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Stage;

/** A peer has at most one invitation to an event that was not withdrawn. */
public final class OneInvitation implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        Map<Peer, Invitation> live = new HashMap<>();
        for (Invitation invitation : event.getInvitations()) {
            Peer peer = invitation.getPeer();
            if (peer != null && invitation.getStage() != Stage.WITHDRAWN) {
                Invitation other = live.putIfAbsent(peer, invitation);
                if (other != null) {
                    context.report(
                            PeertablePackage.Literals.EVENT__INVITATIONS,
                            NLS.bind(Messages.OneInvitation_twice, Names.of(peer), Names.of(event)),
                            other, invitation);
                }
            }
        }
    }
}
