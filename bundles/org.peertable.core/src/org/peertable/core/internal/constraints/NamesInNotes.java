package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Confidentiality;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;

/**
 * A redacted note does not tell who said it: neither the person's names nor those of the employer are in it, unless the
 * event is open. When it is not recorded who said it, nobody who was asked to the event may be recognised.
 */
public final class NamesInNotes implements Constraint<Note> {
    @Override
    public void check(Note note, ConstraintContext context) {
        if (note.getRedacted() == null
                || note.getRedacted().isBlank()
                || note.eContainer() == null
                || !(note.eContainer().eContainer() instanceof Event event)
                || event.getConfidentiality() == Confidentiality.OPEN) {
            return;
        }
        List<Invitation> suspects = note.getSaidBy() == null ? event.getInvitations() : List.of(note.getSaidBy());
        for (Invitation guest : suspects) {
            for (String name : names(guest)) {
                if (isIn(note.getRedacted(), name)) {
                    context.report(
                            PeertablePackage.Literals.NOTE__REDACTED,
                            NLS.bind(Messages.NamesInNotes_found, new Object[] {
                                Names.of(event), name, Names.of(guest)}),
                            guest);
                    return;
                }
            }
        }
    }

    private static List<String> names(Invitation guest) {
        List<String> names = new ArrayList<>();
        Peer peer = guest.getPeer();
        if (peer != null) {
            names.add(peer.getDisplayName());
            names.add(peer.getGivenName());
            names.add(peer.getFamilyName());
            names.addAll(peer.getNicknames());
            if (peer.getEmployer() != null) {
                names.add(peer.getEmployer().getName());
                names.addAll(peer.getEmployer().getAliases());
            }
        }
        names.add(guest.getOrganisationThen());
        names.removeIf(name -> name == null || name.isBlank());
        return names;
    }

    /** One word is looked for as it is written, because many names are also words; several are looked for in any case. */
    private static boolean isIn(String text, String name) {
        boolean many = name.strip().indexOf(' ') > 0;
        String word = "(?<!\\w)" + Pattern.quote(name.strip()) + "(?!\\w)";
        int flags = Pattern.UNICODE_CHARACTER_CLASS | (many ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        return Pattern.compile(word, flags).matcher(text).find();
    }
}
