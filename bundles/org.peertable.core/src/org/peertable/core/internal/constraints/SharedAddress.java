package org.peertable.core.internal.constraints;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;

/** Two peers with one e-mail address are probably one person. */
public final class SharedAddress implements Constraint<Peer> {
    private final Map<String, Peer> owners = new HashMap<>();

    @Override
    public void check(Peer peer, ConstraintContext context) {
        if (!peer.eIsSet(PeertablePackage.Literals.PEER__CONTACTS)) {
            return;
        }
        for (ContactPoint contact : peer.getContacts()) {
            if (contact.getKind() == ContactKind.EMAIL && contact.getValue() != null && !contact.getValue().isBlank()) {
                Peer other = owners.putIfAbsent(contact.getValue().strip().toLowerCase(Locale.ROOT), peer);
                if (other != null && other != peer) {
                    context.report(
                            PeertablePackage.Literals.PEER__CONTACTS,
                            NLS.bind(Messages.SharedAddress_two, new Object[] {
                                Names.of(other), Names.of(peer), contact.getValue().strip()}),
                            other);
                }
            }
        }
    }
}
