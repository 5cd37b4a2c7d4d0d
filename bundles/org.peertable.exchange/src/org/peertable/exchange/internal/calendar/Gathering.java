package org.peertable.exchange.internal.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.peertable.exchange.internal.Plain;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Program;
import org.peertable.model.Venue;

import biweekly.component.VEvent;
import biweekly.property.Status;

/**
 * An event as calendars know it.
 *
 * @param program the program it belongs to
 * @param event the event
 * @param start when it starts
 */
record Gathering(Program program, Event event, ZonedDateTime start) {
    /** Returns an event as calendars know it; empty while its day or its zone is not known. */
    static Optional<Gathering> of(Program program, Event event) {
        return Moment.of(event.getStart(), event.getTimeZone()).map(start -> new Gathering(program, event, start));
    }

    ZonedDateTime end() {
        return start.plusMinutes(Math.max(0, event.getDurationMinutes()));
    }

    /** Returns what the event is called in every calendar file, as long as it exists. */
    String uid() {
        return uid(program, event.getId());
    }

    static String uid(Program program, String id) {
        return id + "@" + program.getId();
    }

    String place() {
        Venue venue = event.getVenue();
        return venue == null ? "" : String.join(", ", Stream.of(venue.getName(), venue.getAddress())
                .map(Plain::line).filter(part -> !part.isEmpty()).toList());
    }

    String host() {
        return program.getHost() == null ? "" : Plain.line(program.getHost().getName());
    }

    /** Makes what all calendar files say of the event. */
    VEvent toComponent() {
        VEvent made = new VEvent();
        made.setUid(uid());
        made.setSequence(event.getSequence());
        made.setSummary(Plain.line(event.getTitle()));
        made.setStatus(event.getStatus() == EventStatus.CANCELLED ? Status.cancelled()
                : event.getStatus() == EventStatus.TENTATIVE ? Status.tentative() : Status.confirmed());
        return made;
    }

    /** Puts paragraphs that say something below each other. */
    static String paragraphs(List<String> paragraphs) {
        return String.join("\n\n", paragraphs.stream().map(Plain::text).filter(text -> !text.isBlank()).toList());
    }
}
