package org.peertable.core.internal.constraints;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PeertablePackage;

/** No two guests work for organisations that compete, whichever of the two says so. */
public final class Competitors implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        Map<Organisation, Invitation> present = new LinkedHashMap<>();
        for (Invitation invitation : event.getInvitations()) {
            Organisation employer = Guests.employer(invitation);
            if (employer != null && Guests.comes(invitation)) {
                present.putIfAbsent(employer, invitation);
            }
        }
        present.forEach((employer, guest) -> {
            if (employer.eIsSet(PeertablePackage.Literals.ORGANISATION__COMPETITORS)) {
                for (Organisation rival : employer.getCompetitors()) {
                    Invitation other = present.get(rival);
                    if (other != null && rival != employer && !isReportedByRival(employer, rival, present)) {
                        report(event, guest, other, context);
                    }
                }
            }
        });
    }

    /** Two that name each other are reported once, by the one whose guest was invited first. */
    private static boolean isReportedByRival(
            Organisation employer, Organisation rival, Map<Organisation, Invitation> present) {
        if (!rival.getCompetitors().contains(employer)) {
            return false;
        }
        for (Organisation first : present.keySet()) {
            if (first == employer || first == rival) {
                return first == rival;
            }
        }
        return false;
    }

    private static void report(Event event, Invitation guest, Invitation other, ConstraintContext context) {
        context.report(
                PeertablePackage.Literals.EVENT__INVITATIONS,
                NLS.bind(Messages.Competitors_together, new Object[] {
                    Names.of(guest), Names.of(Guests.employer(guest)),
                    Names.of(other), Names.of(Guests.employer(other)), Names.of(event)}),
                guest, other);
    }
}
