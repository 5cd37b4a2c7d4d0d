package org.peertable.core.internal.constraints;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.privacy.Redaction;
import org.peertable.model.Confidentiality;
import org.peertable.model.Event;
import org.peertable.model.Note;
import org.peertable.model.PeertablePackage;

/**
 * A redacted note does not tell who was there, as the Chatham House Rule has it: nobody who was asked to the event is
 * recognised in it, neither by name nor employer nor by what is unmistakable, unless the event is open.
 */
public final class NamesInNotes implements Constraint<Note> {
    private Redaction redaction;

    @Override
    public void check(Note note, ConstraintContext context) {
        if (note.getRedacted() == null
                || note.getRedacted().isBlank()
                || note.eContainer() == null
                || !(note.eContainer().eContainer() instanceof Event event)
                || event.getConfidentiality() == Confidentiality.OPEN) {
            return;
        }
        if (redaction == null) {
            redaction = Redaction.of(context.program());
        }
        List<Redaction.Found> found = redaction.find(note.getRedacted(), event);
        if (!found.isEmpty()) {
            Redaction.Found first = found.get(0);
            String message = switch (first.kind()) {
                case PERSON, ORGANISATION -> Messages.NamesInNotes_found;
                case ROLE, CITY -> Messages.NamesInNotes_unmistakable;
            };
            context.report(
                    PeertablePackage.Literals.NOTE__REDACTED,
                    NLS.bind(message, new Object[] {Names.of(event), first.text(), Names.of(first.guests().get(0))}),
                    first.guests().get(0));
        }
    }
}
