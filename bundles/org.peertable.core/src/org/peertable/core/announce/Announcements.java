package org.peertable.core.announce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Announcement;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Organisation;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;
import org.peertable.model.Venue;

/** What the guests of an event were told, and what they are told now. Works on a program as on a reduced copy. */
public final class Announcements {
    private static final List<EAttribute> DETAILS = List.of(
            Literals.ANNOUNCEMENT__TITLE,
            Literals.ANNOUNCEMENT__START,
            Literals.ANNOUNCEMENT__DURATION_MINUTES,
            Literals.ANNOUNCEMENT__TIME_ZONE,
            Literals.ANNOUNCEMENT__PLACE,
            Literals.ANNOUNCEMENT__HOST,
            Literals.ANNOUNCEMENT__PURPOSE,
            Literals.ANNOUNCEMENT__PAID_BY,
            Literals.ANNOUNCEMENT__DATA_NOTICE);

    private Announcements() {
    }

    /**
     * Returns the features of an {@link Announcement} that guests are told, in the order in which a letter names them.
     */
    public static List<EAttribute> details() {
        return DETAILS;
    }

    /**
     * Says what the guests of an event would be told now.
     *
     * @param event an event
     * @param day the day of telling
     * @return a new object that is nowhere contained
     */
    public static Announcement now(Event event, LocalDate day) {
        Optional<Program> program = Optional.ofNullable(event.eContainer())
                .map(season -> season.eContainer())
                .map(Program.class::cast);
        Announcement now = PeertableFactory.eINSTANCE.createAnnouncement();
        now.setSequence(event.getSequence());
        now.setOn(day);
        now.setTitle(event.getTitle());
        now.setStart(event.getStart());
        now.setDurationMinutes(event.getDurationMinutes());
        now.setTimeZone(event.getTimeZone());
        now.setPlace(place(event.getVenue()));
        now.setHost(program.map(Program::getHost).map(Organisation::getName).orElse(null));
        now.setPurpose(event.getPurpose());
        now.setPaidBy(event.getPaidBy());
        now.setDataNotice(program.map(Program::getDataNotice).orElse(null));
        return now;
    }

    private static String place(Venue venue) {
        return venue == null ? null : String.join(", ", Stream.of(venue.getName(), venue.getAddress())
                .filter(part -> part != null && !part.isBlank()).toList());
    }

    /**
     * Finds what guests were told before the details became what they are now.
     *
     * @return the last announcement with other details; empty when they were told nothing else
     */
    public static Optional<Announcement> before(Event event) {
        Announcement now = now(event, LocalDate.MIN);
        return event.getAnnouncements().reversed().stream().filter(told -> !differences(told, now).isEmpty()).findFirst();
    }

    /** Returns the features of {@link #details()} in which two announcements differ. */
    public static List<EAttribute> differences(Announcement before, Announcement after) {
        return DETAILS.stream().filter(detail -> !Objects.equals(said(before, detail), said(after, detail))).toList();
    }

    /** An empty text says as little as none. */
    private static Object said(Announcement announcement, EAttribute detail) {
        Object value = announcement.eGet(detail);
        return value instanceof String text && text.isBlank() ? null : value;
    }

    /** Returns whether the last thing that the guests were told is still so. */
    public static boolean isKnown(Event event) {
        return knows(event.getAnnouncements(), now(event, LocalDate.MIN));
    }

    private static boolean knows(List<Announcement> told, Announcement now) {
        return !told.isEmpty() && differences(told.getLast(), now).isEmpty();
    }

    /**
     * Keeps what the guests of some events are told now. Where it differs from what they were told before, the event's
     * revision rises, so that calendars take the new details for the newer ones. Of drafts and of events that were held
     * nobody is told.
     *
     * @param events the events whose invitations are sent
     * @param day the day of sending
     * @return the changes; empty when everybody knows everything
     */
    public static Changes record(List<Event> events, LocalDate day) {
        Changes changes = new Changes(Messages.Announcements_record);
        for (Event event : events) {
            Announcement now = now(event, day);
            List<Announcement> told = new ArrayList<>(event.getAnnouncements());
            if (event.getStatus() != EventStatus.DRAFT && event.getStatus() != EventStatus.HELD && !knows(told, now)) {
                int known = told.stream().mapToInt(Announcement::getSequence).max().orElse(-1);
                if (event.getSequence() <= known) {
                    now.setSequence(known + 1);
                    changes.set(event, Literals.EVENT__SEQUENCE, known + 1);
                }
                changes.add(event, Literals.EVENT__ANNOUNCEMENTS, now);
            }
        }
        return changes;
    }
}
