package org.peertable.core.insight;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Attendance;
import org.peertable.model.Confidentiality;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;

/** The announced events of all seasons of a program, in order of time. */
final class Timeline {
    /** With more guests than this nobody meets everybody, and pairs would say nothing. */
    static final int MOST_WHO_MEET = 200;

    /** An event with what is asked of it again and again. */
    record Entry(Event event, boolean ofSeason, int day, long second) {
        boolean cancelled() {
            return event.getStatus() == EventStatus.CANCELLED;
        }

        /** Tells whether it belongs to the season and its figures may be shown. */
        boolean shown() {
            return ofSeason && event.getConfidentiality() != Confidentiality.SEALED;
        }

        /** Tells whether invitations to it count for the season. */
        boolean counts() {
            return shown() && !cancelled();
        }
    }

    private Timeline() {
    }

    /** Ends the work when that was asked for. */
    static void goOn(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Tells whether somebody was asked as a guest; the host's staff and those who were only thought of are not. */
    static boolean isGuestAsked(Invitation invitation) {
        return invitation.getRole() == GuestRole.GUEST && invitation.getPeer() != null
                && invitation.getStage() != Stage.CANDIDATE;
    }

    /** Tells whether somebody was there, for all or for a part. */
    static boolean came(Invitation invitation) {
        return invitation.getAttendance() == Attendance.ATTENDED || invitation.getAttendance() == Attendance.PARTIAL;
    }

    static List<Entry> of(Season season) {
        List<Entry> entries = new ArrayList<>();
        seasons(season).forEach(one -> {
            for (Event event : one.getEvents()) {
                if (event.getStatus() != EventStatus.DRAFT && event.getStart() != null) {
                    entries.add(new Entry(event, one == season, (int) event.getStart().toLocalDate().toEpochDay(),
                            event.getStart().atZone(zone(event.getTimeZone())).toEpochSecond()));
                }
            }
        });
        entries.sort(Comparator.comparingLong(Entry::second));
        return entries;
    }

    /** The seasons of the program. */
    static Stream<Season> seasons(Season season) {
        return season.eContainer() instanceof Program program
                ? program.getSeasons().stream().map(Timeline::loaded)
                : Stream.of(season);
    }

    /**
     * Returns a part of the program that lies in a file of its own.
     *
     * @throws IllegalStateException if it could not be loaded, for figures without it would be wrong
     */
    static <T extends EObject> T loaded(T part) {
        if (part.eIsProxy()) {
            throw new IllegalStateException("A part of the program could not be loaded: " + EcoreUtil.getURI(part));
        }
        return part;
    }

    private static ZoneId zone(String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            // a check reports the zone; for the order of events UTC is near enough
            return ZoneOffset.UTC;
        }
    }
}
