package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Organisation;
import org.peertable.model.PeertablePackage;

/** No organisation competes with itself. */
public final class OwnCompetitor implements Constraint<Organisation> {
    @Override
    public void check(Organisation organisation, ConstraintContext context) {
        if (organisation.eIsSet(PeertablePackage.Literals.ORGANISATION__COMPETITORS)
                && organisation.getCompetitors().contains(organisation)) {
            context.report(
                    PeertablePackage.Literals.ORGANISATION__COMPETITORS,
                    NLS.bind(Messages.OwnCompetitor_same, Names.of(organisation)));
        }
    }
}
