package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peertable.core.contribute.Changes;
import org.peertable.core.plan.Move;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Seat;

/** What has to change for one seating to become another. */
final class SeatChanges {
    private SeatChanges() {
    }

    /** Adds the changes; seats whose occupants stay are left alone. */
    static void add(EventPool pool, Seating before, Seating after, Changes changes) {
        Map<Seat, Invitation> wanted = new LinkedHashMap<>();
        for (int table = 0; table < after.size(); table++) {
            int[] at = after.seats(table);
            for (int seat = 0; seat < at.length; seat++) {
                Seat place = after.seat(new Seating.Place(table, seat)).orElseThrow();
                Invitation occupant = at[seat] == Seating.NOBODY ? null : pool.invitation(at[seat]).orElseThrow();
                if (place.getOccupant() != occupant) {
                    wanted.put(place, occupant);
                }
            }
        }
        // freed first, so that setting one seat never empties another behind the command's back
        wanted.keySet().stream().filter(seat -> seat.getOccupant() != null).forEach(seat -> changes.set(seat, Literals.SEAT__OCCUPANT, null));
        wanted.forEach((seat, occupant) -> {
            if (occupant != null) {
                changes.set(seat, Literals.SEAT__OCCUPANT, occupant);
            }
        });
    }

    /** Tells who gets a seat, another one, or comes from the waitlist. */
    static List<Move> moves(EventPool pool, Seating before, Seating after, List<Integer> promoted) {
        List<Move> moves = new ArrayList<>();
        for (int number = 0; number < pool.people().size(); number++) {
            Optional<Seat> from = before.isList() ? Optional.empty() : before.place(number).flatMap(before::seat);
            Optional<Seat> to = after.isList() ? Optional.empty() : after.place(number).flatMap(after::seat);
            if (promoted.contains(number)) {
                moves.add(new Move(Move.Kind.PROMOTE, pool.peer(number), pool.event(), Optional.empty(), to));
            } else if (to.isPresent() && !to.equals(from)) {
                moves.add(new Move(from.isEmpty() ? Move.Kind.SEAT : Move.Kind.MOVE, pool.peer(number), pool.event(), from, to));
            }
        }
        return moves;
    }
}
