package org.peertable.core.plan;

import java.util.Optional;

import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.Seat;

/**
 * What a proposal does with one person.
 *
 * @param kind what it does
 * @param peer the person
 * @param event at which event
 * @param from the seat the person leaves; empty if there was none
 * @param to the seat the person gets, which belongs to the event once the changes are made; empty if none
 */
public record Move(Kind kind, Peer peer, Event event, Optional<Seat> from, Optional<Seat> to) {
    /** What is done with a person. */
    public enum Kind {
        /** Is put on the list of candidates. */
        ASK,
        /** Gets a first seat. */
        SEAT,
        /** Gets another seat. */
        MOVE,
        /** Comes from the waitlist. */
        PROMOTE,
        /** Does not come. */
        LEAVE
    }
}
