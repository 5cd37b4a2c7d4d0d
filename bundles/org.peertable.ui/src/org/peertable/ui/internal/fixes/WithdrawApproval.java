package org.peertable.ui.internal.fixes;

import java.util.List;

import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Note;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Takes the approval from a note, so that it does not leave before it was redacted. */
public final class WithdrawApproval implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        if (!(finding.objects().getFirst() instanceof Note note) || !note.isApproved()) {
            return List.of();
        }
        Changes changes = new Changes(Messages.WithdrawApproval);
        changes.set(note, PeertablePackage.Literals.NOTE__APPROVED, false);
        return List.of(Repair.of(Messages.WithdrawApproval, changes));
    }
}
