package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Identified;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;

/** What ends does not end before it begins, and the most is not below the fewest. */
public final class Order implements Constraint<Identified> {
    @Override
    public void check(Identified object, ConstraintContext context) {
        if (object instanceof Season season
                && season.getFirstDay() != null
                && season.getLastDay() != null
                && season.getLastDay().isBefore(season.getFirstDay())) {
            context.report(PeertablePackage.Literals.SEASON__LAST_DAY, NLS.bind(Messages.Order_days, new Object[] {
                Names.of(season), season.getLastDay(), season.getFirstDay()}));
        } else if (object instanceof MixPolicy policy && policy.getMaxGuests() < policy.getMinGuests()) {
            context.report(PeertablePackage.Literals.MIX_POLICY__MAX_GUESTS, NLS.bind(Messages.Order_guests, new Object[] {
                Names.of(policy), policy.getMaxGuests(), policy.getMinGuests()}));
        }
    }
}
