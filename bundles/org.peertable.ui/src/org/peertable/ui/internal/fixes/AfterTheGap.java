package org.peertable.ui.internal.fixes;

import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;
import org.peertable.ui.internal.words.Dates;

/** Moves the start of an event behind the hour that the clocks skip. */
public final class AfterTheGap implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Event event = (Event) finding.objects().getFirst();
        return Dates.zone(event.getTimeZone()).map(zone -> zone.getRules().getTransition(event.getStart()))
                .map(ZoneOffsetTransition::getDateTimeAfter).map(after -> repair(event, after)).stream().toList();
    }

    private static Repair repair(Event event, LocalDateTime after) {
        Changes changes = new Changes(Messages.AfterTheGap_label);
        changes.set(event, PeertablePackage.Literals.EVENT__START, after);
        return Repair.of(NLS.bind(Messages.AfterTheGap, Dates.time(after)), changes);
    }
}
