package org.peertable.core.plan;

import java.util.List;

import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Season;

/** What shall be planned. */
public sealed interface PlanRequest {
    /** Whom to ask for an event: candidates in the order in which to ask them. */
    record Invite(Event event) implements PlanRequest {
    }

    /** Who sits where at an event: its confirmed guests. Locked seats stay. Makes tables when there are none. */
    record Seat(Event event) implements PlanRequest {
    }

    /** Whom to ask for all events of a season that are still being drafted. */
    record Series(Season season) implements PlanRequest {
    }

    /**
     * What to do when guests do not come: whom of the waitlist to take, and who moves. Guests who come and have no seat get
     * one. Locked seats stay.
     *
     * @param event the event
     * @param gone invitations of guests who do not come; may be empty when only seats are missing
     * @param reason why they do not come
     */
    record Repair(Event event, List<Invitation> gone, Reason reason) implements PlanRequest {
        /** Copies the invitations. */
        public Repair {
            gone = List.copyOf(gone);
        }

        /** Why guests do not come. */
        public enum Reason {
            /** They stepped back. */
            WITHDREW,
            /** They did not show up and had said nothing. */
            NO_SHOW
        }
    }
}
