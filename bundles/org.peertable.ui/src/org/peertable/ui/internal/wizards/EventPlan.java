package org.peertable.ui.internal.wizards;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Venue;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.NewIds;
import org.peertable.ui.internal.words.Dates;

/**
 * What is decided about an event before there is one.
 *
 * @param title what it is called
 * @param start when it begins, as the clocks at its place show
 * @param zone identifier of the time zone of its place
 * @param minutes how long it lasts
 * @param places for how many
 * @param venue where; empty while that is open
 */
record EventPlan(String title, LocalDateTime start, String zone, int minutes, int places, Optional<Venue> venue) {
    static final int USUAL_MINUTES = 120;
    static final int USUAL_PLACES = 12;
    static final int MOST_MINUTES = 1_440;
    static final int MOST_PLACES = 10_000;

    /** Makes the event; it is in no season yet. */
    Event make(OpenProgram open, NewIds ids) {
        Event event = PeertableFactory.eINSTANCE.createEvent();
        event.setId(ids.next(title + " " + start.toLocalDate()));
        event.setTitle(title);
        event.setStart(start);
        event.setTimeZone(zone);
        event.setDurationMinutes(minutes);
        event.setCapacity(places);
        venue.ifPresent(event::setVenue);
        EList<MixPolicy> policies = open.program().getMixPolicies();
        if (!policies.isEmpty()) {
            event.setMixPolicy(policies.getFirst());
        }
        if (open.program().getHost() != null) {
            event.setPaidBy(open.program().getHost().getName());
        }
        return event;
    }

    /** Tells whether the clocks at the place never show the time of the start, because they are put forward over it. */
    boolean isSkippedByTheClocks() {
        return Dates.zone(zone).map(id -> id.getRules().getValidOffsets(start).isEmpty()).orElse(false);
    }

    /** Returns the venues of a program in the order of their names. */
    static List<Venue> venues(OpenProgram open) {
        return open.program().getDirectories().stream().map(Directory::getVenues).flatMap(List::stream)
                .sorted((a, b) -> String.valueOf(a.getName()).compareToIgnoreCase(String.valueOf(b.getName()))).toList();
    }

    /** Returns the time zone of a venue, else that of the program. */
    static String zone(OpenProgram open, Optional<Venue> venue) {
        return venue.map(Venue::getTimeZone).filter(zone -> Dates.zone(zone).isPresent()).orElse(open.program().getTimeZone());
    }
}
