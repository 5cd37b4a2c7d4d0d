package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Note;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;

/** No note says that an erased person said it. */
public final class ErasedSayer implements Constraint<Note> {
    @Override
    public void check(Note note, ConstraintContext context) {
        if (note.getSaidBy() != null
                && note.getSaidBy().getPeer() != null
                && note.getSaidBy().getPeer().getState() == PeerState.ERASED) {
            context.report(
                    PeertablePackage.Literals.NOTE__SAID_BY,
                    NLS.bind(Messages.ErasedSayer_named, note.getSaidBy().getPeer().getId(), Names.eventOf(note)),
                    note.getSaidBy());
        }
    }
}
