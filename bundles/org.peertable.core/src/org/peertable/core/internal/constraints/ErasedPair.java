package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;

/** No rule about a pair keeps what was known of an erased person. */
public final class ErasedPair implements Constraint<PairRule> {
    @Override
    public void check(PairRule rule, ConstraintContext context) {
        for (Peer peer : new Peer[] {rule.getA(), rule.getB()}) {
            if (peer != null && peer.getState() == PeerState.ERASED) {
                context.report(
                        peer == rule.getA() ? PeertablePackage.Literals.PAIR_RULE__A : PeertablePackage.Literals.PAIR_RULE__B,
                        NLS.bind(Messages.ErasedPair_kept, peer.getId()),
                        peer);
            }
        }
    }
}
