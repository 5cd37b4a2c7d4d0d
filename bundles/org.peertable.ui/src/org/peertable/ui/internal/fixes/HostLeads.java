package org.peertable.ui.internal.fixes;

import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;
import org.peertable.model.Stage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;
import org.peertable.ui.internal.words.Words;

/** Lets the host of an event lead a part of its agenda that nobody leads. */
public final class HostLeads implements QuickFix {
    private static final List<GuestRole> LEADS = List.of(GuestRole.FACILITATOR, GuestRole.HOST);

    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Slot slot = (Slot) finding.objects().getFirst();
        return ((Event) slot.eContainer()).getInvitations().stream()
                .filter(guest -> LEADS.contains(guest.getRole()) && guest.getStage() == Stage.CONFIRMED)
                .sorted(Comparator.comparing(guest -> LEADS.indexOf(guest.getRole())))
                .map(guest -> {
                    Changes changes = new Changes(Messages.HostLeads_label);
                    changes.set(slot, PeertablePackage.Literals.SLOT__LEAD, guest);
                    return Repair.of(NLS.bind(Messages.HostLeads, Words.name(guest)), changes);
                }).toList();
    }
}
