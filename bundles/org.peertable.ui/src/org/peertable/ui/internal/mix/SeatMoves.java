package org.peertable.ui.internal.mix;

import static org.peertable.model.PeertablePackage.Literals.SEAT__LOCKED;
import static org.peertable.model.PeertablePackage.Literals.SEAT__OCCUPANT;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.ui.internal.event.GuestChanges;
import org.peertable.ui.internal.words.Words;

/** What a planner does with seats by hand, each as one command. */
final class SeatMoves {
    private SeatMoves() {
    }

    /**
     * Gives somebody a seat. Whoever sat there gets the other's seat, or none if the other had none. Who has not confirmed
     * yet is confirmed by it, for only those who come have a seat.
     */
    static Changes put(Event event, Invitation guest, Seat seat) {
        boolean comes = guest.getStage() == Stage.CONFIRMED;
        Changes changes = comes ? new Changes(NLS.bind(Messages.Moves_put, Words.brief(Words.name(guest))))
                : GuestChanges.confirm(event, List.of(guest));
        Seat before = guest.getSeat();
        Invitation there = seat.getOccupant();
        changes.set(seat, SEAT__OCCUPANT, null);
        if (before != null) {
            changes.set(before, SEAT__OCCUPANT, null);
        }
        changes.set(seat, SEAT__OCCUPANT, guest);
        if (before != null && there != null) {
            changes.set(before, SEAT__OCCUPANT, there);
        }
        return changes;
    }

    /** Takes whoever sits there off the seat; they still come. */
    static Changes free(Seat seat) {
        Changes changes = new Changes(NLS.bind(Messages.Moves_free, Words.brief(Words.name(seat.getOccupant()))));
        changes.set(seat, SEAT__OCCUPANT, null);
        return changes;
    }

    /** Locks a seat, so that no search moves whoever sits there; or unlocks it. */
    static Changes lock(Seat seat) {
        Changes changes = new Changes(seat.isLocked() ? Messages.Moves_unlock : Messages.Moves_lock);
        changes.set(seat, SEAT__LOCKED, !seat.isLocked());
        return changes;
    }
}
