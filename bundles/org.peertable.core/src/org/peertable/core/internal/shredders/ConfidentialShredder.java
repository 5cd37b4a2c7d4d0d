package org.peertable.core.internal.shredders;

import static org.peertable.model.PeertablePackage.Literals.NOTE__REDACTED;
import static org.peertable.model.PeertablePackage.Literals.NOTE__SAID_BY;
import static org.peertable.model.PeertablePackage.Literals.NOTE__TEXT;

import org.peertable.core.contribute.ShredContext;
import org.peertable.core.contribute.Shredder;
import org.peertable.model.Confidential;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.PulseResponse;
import org.peertable.model.Season;

/**
 * Takes away what the person said and answered, and what others answered about the person. Of a note whose redacted text
 * was approved that text stays, for it was approved because it tells nobody who said it.
 */
public final class ConfidentialShredder implements Shredder {
    @Override
    public void shred(ShredContext context) {
        for (Season season : context.program().getSeasons()) {
            for (Event event : season.getEvents()) {
                if (event.getConfidential() != null) {
                    shred(event, event.getConfidential(), context);
                }
            }
        }
    }

    private static void shred(Event event, Confidential confidential, ShredContext context) {
        PersonInTexts names = PersonInTexts.of(context);
        for (Note note : confidential.getNotes()) {
            if (isOwn(note.getSaidBy(), context)) {
                String left = note.getRedacted() == null ? "" : names.without(note.getRedacted(), event);
                if (note.isApproved() && !left.isBlank()) {
                    context.replace(note, NOTE__TEXT, left);
                    context.replace(note, NOTE__REDACTED, left);
                    context.clear(note, NOTE__SAID_BY);
                } else {
                    context.remove(note);
                }
            }
        }
        for (PulseResponse answer : confidential.getPulses()) {
            if (isOwn(answer.getBy(), context) || answer.getAbout() == context.peer()) {
                context.remove(answer);
            }
        }
    }

    private static boolean isOwn(Invitation invitation, ShredContext context) {
        return invitation != null && invitation.getPeer() == context.peer();
    }
}
