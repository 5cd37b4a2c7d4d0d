package org.peertable.core.privacy;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;

/** What is left of a peer after erasure: the identifier, the day, and a name that says nothing. */
public final class ErasedPeer {
    /** The display name of everyone who was erased. */
    public static final String NAME = "Erased person";

    private static final Set<EStructuralFeature> KEPT = Set.of(
            PeertablePackage.Literals.IDENTIFIED__ID,
            PeertablePackage.Literals.PEER__DISPLAY_NAME,
            PeertablePackage.Literals.PEER__STATE,
            PeertablePackage.Literals.PEER__ERASED_ON);

    private ErasedPeer() {
    }

    /**
     * Tells what still says something about a person.
     *
     * @param peer somebody who was or is to be erased
     * @return the features to empty, in the order of the model; the display name is among them unless it is {@link #NAME}
     */
    public static List<EStructuralFeature> leftovers(Peer peer) {
        return peer.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature == PeertablePackage.Literals.PEER__DISPLAY_NAME
                        ? !NAME.equals(peer.getDisplayName())
                        : !KEPT.contains(feature) && peer.eIsSet(feature))
                .toList();
    }
}
