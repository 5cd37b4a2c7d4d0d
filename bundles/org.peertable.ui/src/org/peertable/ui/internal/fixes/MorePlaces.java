package org.peertable.ui.internal.fixes;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Raises the capacity to the number of those who are confirmed. */
public final class MorePlaces implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Event event = (Event) finding.objects().getFirst();
        int coming = (int) event.getInvitations().stream()
                .filter(invitation -> invitation.getStage() == Stage.CONFIRMED && invitation.getDelegatedTo() == null).count();
        Changes changes = new Changes(Messages.MorePlaces_label);
        changes.set(event, PeertablePackage.Literals.EVENT__CAPACITY, coming);
        return List.of(Repair.of(NLS.bind(Messages.MorePlaces, coming), changes));
    }
}
