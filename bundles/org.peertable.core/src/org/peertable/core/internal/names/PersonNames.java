package org.peertable.core.internal.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.peertable.core.privacy.ErasedPeer;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;

/**
 * By what a person is recognised in a text.
 *
 * @param full what means this person wherever it stands: the whole name in both orders, addresses and numbers
 * @param single what means this person among those who met: given name, family name, nicknames
 */
public record PersonNames(Set<String> full, Set<String> single) {
    /** Returns by what a person is recognised; nothing when nothing is known. */
    public static PersonNames of(Peer peer) {
        if (peer.getState() == PeerState.ERASED && ErasedPeer.NAME.equals(peer.getDisplayName())) {
            return new PersonNames(Set.of(), Set.of());
        }
        Set<String> full = new LinkedHashSet<>();
        Set<String> single = new LinkedHashSet<>(peer.getNicknames());
        String given = orEmpty(peer.getGivenName());
        String family = orEmpty(peer.getFamilyName());
        full.add(orEmpty(peer.getDisplayName()));
        if (!given.isBlank() && !family.isBlank()) {
            full.add(given + " " + family);
            full.add(family + " " + given);
        }
        single.add(given);
        single.add(family);
        if (given.isBlank() && family.isBlank()) {
            List<Folded.Word> words = new Folded(orEmpty(peer.getDisplayName())).words();
            if (words.size() > 1) {
                single.add(words.get(0).exact());
                single.add(words.get(words.size() - 1).exact());
            }
        }
        for (ContactPoint contact : peer.getContacts()) {
            if (contact.getKind() != ContactKind.ADR) {
                full.add(orEmpty(contact.getValue()));
            }
        }
        full.removeIf(String::isBlank);
        single.removeIf(String::isBlank);
        return new PersonNames(full, single);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
