package org.peertable.exchange.internal.room;

import java.util.List;

import org.peertable.exchange.internal.event.Attendee;

/**
 * What the kitchen and the people at the door must know.
 *
 * @param reader for whom the list is
 * @param title what the event is called
 * @param when day and times
 * @param place venue and address; may be empty
 * @param access what is known of the place
 * @param state how many have a place
 * @param counts each need and how many have it
 * @param people who has a need; empty for readers who get counts only
 * @param named whether the list names people
 */
public record Needs(String reader, String title, String when, String place, List<String> access, String state, List<Count> counts,
        List<Attendee> people, boolean named) {
    /**
     * How often something is needed.
     *
     * @param need what it is
     * @param people how many need it
     */
    public record Count(String need, int people) {
    }

    /** Copies the lists. */
    public Needs {
        access = List.copyOf(access);
        counts = List.copyOf(counts);
        people = List.copyOf(people);
    }
}
