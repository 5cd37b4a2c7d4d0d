package org.peertable.ui.internal.fixes;

import java.util.List;

import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Seat;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Takes a seat from somebody who has no place. */
public final class FreeSeat implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        return finding.objects().stream().filter(Seat.class::isInstance).map(seat -> {
            Changes changes = new Changes(Messages.FreeSeat);
            changes.set(seat, PeertablePackage.Literals.SEAT__OCCUPANT, null);
            return Repair.of(Messages.FreeSeat, changes);
        }).toList();
    }
}
