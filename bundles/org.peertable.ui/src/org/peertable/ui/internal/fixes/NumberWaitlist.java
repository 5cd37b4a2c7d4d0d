package org.peertable.ui.internal.fixes;

import java.util.Comparator;
import java.util.List;

import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Numbers those who wait from 1 in the order that they have, and takes the number from everybody else. */
public final class NumberWaitlist implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Event event = (Event) finding.objects().getFirst();
        Changes changes = new Changes(Messages.NumberWaitlist);
        event.getInvitations().stream()
                .filter(invitation -> invitation.getStage() != Stage.WAITLISTED && invitation.getWaitRank() != null)
                .forEach(invitation -> changes.set(invitation, PeertablePackage.Literals.INVITATION__WAIT_RANK, null));
        List<Invitation> waiting = event.getInvitations().stream().filter(invitation -> invitation.getStage() == Stage.WAITLISTED)
                .sorted(Comparator.comparing(Invitation::getWaitRank, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        for (int i = 0; i < waiting.size(); i++) {
            changes.set(waiting.get(i), PeertablePackage.Literals.INVITATION__WAIT_RANK, i + 1);
        }
        return List.of(Repair.of(Messages.NumberWaitlist, changes));
    }
}
