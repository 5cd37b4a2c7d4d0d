package org.peertable.ui.internal.event;

import org.peertable.model.Confidentiality;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;

/** Who may see a note, in words. What is said here is what the reduction to levels does. */
public final class NoteWords {
    private NoteWords() {
    }

    static boolean hasText(Note note) {
        return note.getRedacted() != null && !note.getRedacted().isBlank();
    }

    static boolean canBeApproved(Note note) {
        return !note.isApproved() && hasText(note) && note.getAudience() != NoteAudience.CONVENOR;
    }

    /** Returns in a few words how far a note has come on its way out of the room. */
    static String standing(Event event, Note note) {
        if (event.getConfidentiality() == Confidentiality.SEALED || note.getAudience() == NoteAudience.CONVENOR) {
            return Messages.Notes_stays;
        }
        return !hasText(note) ? Messages.Notes_noText : note.isApproved() ? Messages.Notes_approved : Messages.Notes_notApproved;
    }

    /**
     * Returns who sees what of a note now, and who said it.
     *
     * @param event the event
     * @param note the note
     */
    public static String whoSees(Event event, Note note) {
        if (event.getConfidentiality() == Confidentiality.SEALED) {
            return Messages.Notes_sealed;
        }
        String text = switch (note.getAudience()) {
            case CONVENOR -> Messages.Notes_forConvenor;
            case ROOM -> note.isApproved() && hasText(note) ? Messages.Notes_forRoom : Messages.Notes_forRoomLater;
            case ANYONE -> note.isApproved() && hasText(note) ? Messages.Notes_forAnyone : Messages.Notes_forAnyoneLater;
        };
        boolean named = event.getConfidentiality() == Confidentiality.OPEN && note.getAudience() != NoteAudience.CONVENOR;
        return text + " " + (named ? Messages.Notes_sayerShown : Messages.Notes_sayerHidden);
    }
}
