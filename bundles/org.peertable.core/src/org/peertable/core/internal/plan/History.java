package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.internal.constraints.Guests;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;

/** What happened at the events of all seasons, looked through once. */
public final class History {
    /** One person's part in one event. */
    private record Part(LocalDate day, boolean accepted, boolean there) {
    }

    private final NavigableMap<LocalDate, List<Event>> byDay = new TreeMap<>();
    private final Map<Peer, List<Part>> parts = new HashMap<>();
    private final double usualChance;

    /**
     * Looks through a program.
     *
     * @throws IllegalStateException if a season could not be loaded, for a plan without it would be wrong
     */
    public History(Program program) {
        int asked = 0;
        int accepted = 0;
        for (Season season : program.getSeasons()) {
            if (season.eIsProxy()) {
                throw new IllegalStateException("A season could not be loaded: " + EcoreUtil.getURI(season));
            }
            for (Event event : season.getEvents()) {
                if (event.getStart() == null || event.getStatus() == EventStatus.CANCELLED) {
                    continue;
                }
                LocalDate day = event.getStart().toLocalDate();
                byDay.computeIfAbsent(day, fresh -> new ArrayList<>(1)).add(event);
                for (Invitation invitation : event.getInvitations()) {
                    if (invitation.getPeer() != null && invitation.getStage() != Stage.CANDIDATE) {
                        Part part = new Part(day, invitation.getStage() == Stage.CONFIRMED, wasThere(invitation, event));
                        parts.computeIfAbsent(invitation.getPeer(), fresh -> new ArrayList<>(4)).add(part);
                        asked += invitation.getStage() == Stage.INVITED ? 0 : 1;
                        accepted += part.accepted ? 1 : 0;
                    }
                }
            }
        }
        usualChance = (accepted + 3.0) / (asked + 5.0);
    }

    /** Returns the events from a day on up to and including another. */
    List<Event> between(LocalDate first, LocalDate last) {
        List<Event> events = new ArrayList<>();
        byDay.subMap(first, true, last, true).values().forEach(events::addAll);
        return events;
    }

    /** Returns how often somebody was asked from a day on and before another. */
    int timesAsked(Peer peer, LocalDate first, LocalDate before) {
        int times = 0;
        for (Part part : parts.getOrDefault(peer, List.of())) {
            times += !part.day.isBefore(first) && part.day.isBefore(before) ? 1 : 0;
        }
        return times;
    }

    /** Returns whether somebody was at no event before a day. */
    boolean isNewcomer(Peer peer, LocalDate day) {
        return parts.getOrDefault(peer, List.of()).stream().noneMatch(part -> part.there && part.day.isBefore(day));
    }

    /**
     * Returns the chance that somebody accepts an invitation: what the person did before, smoothed by what all do as if that
     * were two more answers.
     */
    double chance(Peer peer, LocalDate day) {
        int asked = 0;
        int accepted = 0;
        for (Part part : parts.getOrDefault(peer, List.of())) {
            if (part.day.isBefore(day)) {
                asked++;
                accepted += part.accepted ? 1 : 0;
            }
        }
        return (accepted + 2 * usualChance) / (asked + 2);
    }

    /** Returns whether somebody was at an event, or will be as far as is known. */
    static boolean wasThere(Invitation invitation, Event event) {
        return switch (invitation.getAttendance()) {
            case ATTENDED, PARTIAL -> true;
            case EXCUSED, NO_SHOW -> false;
            case UNKNOWN -> Guests.comes(invitation);
        };
    }

    static boolean didNotShow(Invitation invitation) {
        return invitation.getAttendance() == Attendance.NO_SHOW || invitation.getAttendance() == Attendance.EXCUSED;
    }
}
