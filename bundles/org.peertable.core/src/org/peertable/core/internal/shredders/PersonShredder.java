package org.peertable.core.internal.shredders;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.core.contribute.ShredContext;
import org.peertable.core.contribute.Shredder;
import org.peertable.core.privacy.ErasedPeer;
import org.peertable.model.Directory;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;

/** Empties the person's entry in the directory and takes away the rules about pairs that the person is one of. */
public final class PersonShredder implements Shredder {
    @Override
    @SuppressWarnings("unchecked")
    public void shred(ShredContext context) {
        Peer peer = context.peer();
        for (EStructuralFeature feature : ErasedPeer.leftovers(peer)) {
            if (feature == PeertablePackage.Literals.PEER__DISPLAY_NAME) {
                context.replace(peer, feature, ErasedPeer.NAME);
            } else if (feature instanceof EReference parts && parts.isContainment()) {
                ((List<EObject>) peer.eGet(parts)).forEach(context::remove);
            } else {
                context.clear(peer, feature);
            }
        }
        context.replace(peer, PeertablePackage.Literals.PEER__STATE, PeerState.ERASED);
        if (peer.getErasedOn() == null) {
            context.replace(peer, PeertablePackage.Literals.PEER__ERASED_ON, context.today());
        }
        for (Directory directory : context.program().getDirectories()) {
            for (PairRule rule : directory.getPairRules()) {
                if (rule.getA() == peer || rule.getB() == peer) {
                    context.remove(rule);
                }
            }
        }
    }
}
