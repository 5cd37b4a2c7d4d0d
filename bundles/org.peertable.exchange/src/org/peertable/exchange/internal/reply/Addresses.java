package org.peertable.exchange.internal.reply;

import org.peertable.model.ContactKind;
import org.peertable.model.Peer;

/** Who has which address. */
final class Addresses {
    private Addresses() {
    }

    /** Tells whether an e-mail address, in lower case, is one of somebody's. */
    static boolean has(Peer peer, String address) {
        return !address.isEmpty() && peer.getContacts().stream().anyMatch(point -> point.getKind() == ContactKind.EMAIL
                && point.getValue() != null && point.getValue().strip().equalsIgnoreCase(address));
    }
}
