package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.PairRule;
import org.peertable.model.PeertablePackage;

/** A rule about a pair names two people. */
public final class PairOfOne implements Constraint<PairRule> {
    @Override
    public void check(PairRule rule, ConstraintContext context) {
        if (rule.getA() != null && rule.getA() == rule.getB()) {
            context.report(
                    PeertablePackage.Literals.PAIR_RULE__B,
                    NLS.bind(Messages.PairOfOne_same, Names.of(rule.getA())),
                    rule.getA());
        }
    }
}
