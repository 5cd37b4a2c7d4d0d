package org.peertable.core.internal.constraints;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/** Whoever has a seat comes to that event, and has one seat. */
public final class SeatOccupant implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        if (!event.eIsSet(PeertablePackage.Literals.EVENT__TABLES)) {
            return;
        }
        Map<Peer, Seat> taken = new HashMap<>();
        for (Table table : event.getTables()) {
            for (Seat seat : table.getSeats()) {
                Invitation occupant = seat.getOccupant();
                if (occupant != null) {
                    if (occupant.eContainer() != event) {
                        report(Messages.SeatOccupant_otherEvent, event, seat, context);
                    } else if (!Guests.comes(occupant)) {
                        report(Messages.SeatOccupant_notComing, event, seat, context);
                    }
                    if (occupant.getPeer() != null && taken.putIfAbsent(occupant.getPeer(), seat) != null) {
                        report(Messages.SeatOccupant_twice, event, seat, context);
                    }
                }
            }
        }
    }

    private static void report(String message, Event event, Seat seat, ConstraintContext context) {
        context.report(
                PeertablePackage.Literals.EVENT__TABLES,
                NLS.bind(message, new Object[] {
                    Names.of(seat.getOccupant()), Names.of(event), Names.of(seat.eContainer())}),
                seat, seat.getOccupant());
    }
}
