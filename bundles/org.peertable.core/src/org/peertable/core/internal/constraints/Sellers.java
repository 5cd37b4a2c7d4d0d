package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

/** Nobody sells: no more sellers are expected than the mix policy allows. */
public final class Sellers implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        List<Invitation> sellers = new ArrayList<>(0);
        for (Invitation invitation : event.getInvitations()) {
            if (Guests.isExpected(invitation) && sells(invitation, context.program())) {
                sellers.add(invitation);
            }
        }
        int limit = Limits.of(event).sellers();
        if (sellers.size() > limit) {
            context.report(
                    PeertablePackage.Literals.EVENT__INVITATIONS,
                    NLS.bind(Messages.Sellers_tooMany, new Object[] {
                        Names.of(sellers), Names.of(event), sellers.size(), limit}),
                    sellers.toArray(EObject[]::new));
        }
    }

    private static boolean sells(Invitation invitation, Program program) {
        Organisation employer = Guests.employer(invitation);
        // the host's own people who welcome or lead are limited as host staff; as guests they would be sellers
        boolean hosting = invitation.getRole() != GuestRole.GUEST && employer != null && employer == program.getHost();
        return !hosting
                && (invitation.getPeer() != null && invitation.getPeer().isSells()
                        || employer != null && employer.getKind() == OrganisationKind.SELLER);
    }
}
