package org.peertable.core.internal.constraints;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Invitation;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;

/** Nothing personal is left in the invitations of an erased person. */
public final class ErasedGuest implements Constraint<Invitation> {
    private static final EStructuralFeature[] PERSONAL = {
        PeertablePackage.Literals.INVITATION__TITLE_THEN,
        PeertablePackage.Literals.INVITATION__ORGANISATION_THEN,
        PeertablePackage.Literals.INVITATION__WARM_UP,
    };

    @Override
    public void check(Invitation invitation, ConstraintContext context) {
        if (invitation.getPeer() == null || invitation.getPeer().getState() != PeerState.ERASED) {
            return;
        }
        for (EStructuralFeature feature : PERSONAL) {
            if (invitation.eIsSet(feature)) {
                context.report(feature, NLS.bind(Messages.ErasedGuest_leftover, new Object[] {
                    invitation.getPeer().getId(), Names.eventOf(invitation), Names.words(feature)}));
            }
        }
    }
}
