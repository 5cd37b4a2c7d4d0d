package org.peertable.core.internal.constraints;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Venue;

/** Every time zone is one of the IANA database. */
public final class TimeZones implements Constraint<Identified> {
    private final Zones zones = new Zones();

    @Override
    public void check(Identified object, ConstraintContext context) {
        switch (object) {
            case Peer peer -> check(peer, PeertablePackage.Literals.PEER__TIME_ZONE, peer.getTimeZone(), context);
            case Event event -> check(event, PeertablePackage.Literals.EVENT__TIME_ZONE, event.getTimeZone(), context);
            case Venue venue -> check(venue, PeertablePackage.Literals.VENUE__TIME_ZONE, venue.getTimeZone(), context);
            case Program program ->
                check(program, PeertablePackage.Literals.PROGRAM__TIME_ZONE, program.getTimeZone(), context);
            default -> {
                // has no time zone
            }
        }
    }

    private void check(Identified object, EAttribute feature, String zone, ConstraintContext context) {
        if (zone != null && zones.of(zone).isEmpty()) {
            context.report(feature, NLS.bind(Messages.TimeZones_unknown, Names.of(object), zone));
        }
    }
}
