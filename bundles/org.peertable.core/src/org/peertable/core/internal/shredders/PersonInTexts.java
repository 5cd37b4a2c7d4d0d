package org.peertable.core.internal.shredders;

import org.peertable.core.contribute.ShredContext;
import org.peertable.core.internal.names.Mentions;
import org.peertable.core.internal.names.PersonNames;
import org.peertable.core.internal.names.Words;
import org.peertable.model.Event;
import org.peertable.model.Peer;

/** Texts without a person's names: the whole name and addresses anywhere, single names where the person was asked to. */
final class PersonInTexts {
    private final Peer peer;
    private final Mentions<Peer> anywhere = new Mentions<>();
    private final Mentions<Peer> amongGuests = new Mentions<>();
    private final String erased;

    private PersonInTexts(ShredContext context) {
        peer = context.peer();
        erased = Words.of(context.program()).erased();
        PersonNames names = PersonNames.of(peer);
        names.full().forEach(name -> anywhere.add(name, peer));
        names.full().forEach(name -> amongGuests.add(name, peer));
        names.single().forEach(name -> amongGuests.add(name, peer));
    }

    static PersonInTexts of(ShredContext context) {
        return new PersonInTexts(context);
    }

    /**
     * Returns a text without the person's names.
     *
     * @param event the event that the text is about, or {@code null}
     */
    String without(String text, Event event) {
        boolean asked = event != null && event.getInvitations().stream().anyMatch(guest -> guest.getPeer() == peer);
        return (asked ? amongGuests : anywhere).replace(text, mention -> erased);
    }
}
