package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Confidential;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.NoteKind;
import org.peertable.model.PeertableFactory;

/** Takes notes. What is confidential of the event was read before. */
public final class NoteChanges {
    private NoteChanges() {
    }

    /**
     * Makes a note that is in no event yet; nobody but the planner may see it, and it names nobody.
     *
     * @param event the event
     * @param text what was said; may be {@code null}
     * @param topic what it was said about
     */
    public static Note note(Event event, String text, Optional<DiscussionTopic> topic) {
        Note note = PeertableFactory.eINSTANCE.createNote();
        note.setId(EventParts.id(event, "note"));
        note.setKind(NoteKind.INSIGHT);
        note.setText(text);
        topic.ifPresent(note::setTopic);
        return note;
    }

    /**
     * Adds a note.
     *
     * @param event the event
     * @param note the note
     */
    public static Command add(Event event, Note note) {
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
