package org.peertable.core.insight;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Program;
import org.peertable.model.Season;

/** The announced events of all seasons of a program, in order of time. */
final class Timeline {
    /** An event with what is asked of it again and again. */
    record Entry(Event event, boolean ofSeason, int day, long second) {
        boolean cancelled() {
            return event.getStatus() == EventStatus.CANCELLED;
        }
    }

    private Timeline() {
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
