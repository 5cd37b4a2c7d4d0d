package org.peertable.core.internal.constraints;

import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;

/** An event does not start in an hour that comes twice; when it does, the first of the two is meant. */
public final class EventTimeTwice implements Constraint<Event> {
    private final Zones zones = new Zones();

    @Override
    public void check(Event event, ConstraintContext context) {
        LocalDateTime start = event.getStart();
        if (start == null || event.getTimeZone() == null) {
            return;
        }
        zones.of(event.getTimeZone()).ifPresent(zone -> {
            ZoneOffsetTransition change = zone.getRules().getTransition(start);
            if (change != null && change.isOverlap()) {
                context.report(
                        PeertablePackage.Literals.EVENT__START,
                        NLS.bind(Messages.EventTimeTwice_overlap, new Object[] {
                            Names.of(event), start.toLocalTime(), zone, change.getOffsetBefore(), change.getOffsetAfter()}));
            }
        });
    }
}
