package org.peertable.core.internal.constraints;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;

/** Four of five confirmed guests whose city is known work in one; fewer than five are no list yet. */
public final class MetroShare implements Constraint<Event> {
    private static final int FEWEST = 5;
    private static final int PERCENT = 80;

    @Override
    public void check(Event event, ConstraintContext context) {
        Map<String, Integer> cities = new LinkedHashMap<>();
        int known = 0;
        String commonest = "";
        int most = 0;
        for (Invitation invitation : event.getInvitations()) {
            Peer peer = invitation.getPeer();
            if (peer != null && peer.getCity() != null && !peer.getCity().isBlank() && Guests.comes(invitation)) {
                known++;
                int here = cities.merge(peer.getCity().strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
                if (here > most) {
                    most = here;
                    commonest = peer.getCity().strip();
                }
            }
        }
        if (known >= FEWEST && most * 100 < known * PERCENT) {
            context.report(
                    PeertablePackage.Literals.EVENT__INVITATIONS,
                    NLS.bind(Messages.MetroShare_low, new Object[] {Names.of(event), most, known, commonest, PERCENT}));
        }
    }
}
