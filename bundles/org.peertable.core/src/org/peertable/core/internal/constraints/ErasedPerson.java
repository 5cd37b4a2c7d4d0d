package org.peertable.core.internal.constraints;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.privacy.ErasedPeer;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;

/** Nothing is left that says who an erased person was. */
public final class ErasedPerson implements Constraint<Peer> {
    @Override
    public void check(Peer peer, ConstraintContext context) {
        if (peer.getState() != PeerState.ERASED) {
            return;
        }
        List<EStructuralFeature> leftovers = ErasedPeer.leftovers(peer);
        if (!leftovers.isEmpty()) {
            String words = leftovers.stream().map(Names::words).collect(Collectors.joining(", "));
            context.report(leftovers.get(0), NLS.bind(Messages.ErasedPerson_leftovers, peer.getId(), words));
        }
    }
}
