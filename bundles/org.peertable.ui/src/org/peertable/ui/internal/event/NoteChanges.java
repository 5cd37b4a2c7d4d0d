package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.CONFIDENTIAL__NOTES;
import static org.peertable.model.PeertablePackage.Literals.EVENT__CONFIDENTIAL;

import org.peertable.core.contribute.Changes;
import org.peertable.model.Confidential;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.NoteKind;
import org.peertable.model.PeertableFactory;

/** Notes are made and added here, wherever they are written. */
public final class NoteChanges {
    private NoteChanges() {
    }

    /**
     * Makes a note that nobody is named in and only the planner sees.
     *
     * @param event the event; what is confidential of it has been read
     * @param text the note; may be {@code null}
     */
    public static Note note(Event event, String text) {
        Note note = PeertableFactory.eINSTANCE.createNote();
        note.setId(EventParts.id(event, "note"));
        note.setKind(NoteKind.INSIGHT);
        note.setText(text);
        return note;
    }

    /** Adds a note, and the place for notes where there is none yet. */
    public static Changes add(Event event, Note note) {
        Changes changes = new Changes(Messages.Notes_addLabel);
        Confidential place = event.getConfidential();
        if (place == null) {
            place = PeertableFactory.eINSTANCE.createConfidential();
            place.setId(EventParts.id(event, "confidential"));
            changes.set(event, EVENT__CONFIDENTIAL, place);
        }
        changes.add(place, CONFIDENTIAL__NOTES, note);
        return changes;
    }
}
