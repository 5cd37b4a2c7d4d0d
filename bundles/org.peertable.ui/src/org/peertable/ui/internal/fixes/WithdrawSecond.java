package org.peertable.ui.internal.fixes;

import java.util.List;

import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Withdraws the later of two invitations of one person. */
public final class WithdrawSecond implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Changes changes = new Changes(Messages.WithdrawSecond);
        changes.set(finding.objects().getLast(), PeertablePackage.Literals.INVITATION__STAGE, Stage.WITHDRAWN);
        changes.set(finding.objects().getLast(), PeertablePackage.Literals.INVITATION__WAIT_RANK, null);
        changes.set(finding.objects().getLast(), PeertablePackage.Literals.INVITATION__SEAT, null);
        return List.of(Repair.of(Messages.WithdrawSecond, changes));
    }
}
