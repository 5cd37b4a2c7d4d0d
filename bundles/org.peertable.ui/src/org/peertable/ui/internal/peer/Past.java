package org.peertable.ui.internal.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Stage;
import org.peertable.model.Touchpoint;
import org.peertable.ui.internal.words.Words;

/**
 * What has been with a person.
 *
 * @param lines events and touchpoints, the latest first
 * @param met whom they were at an event with, most often first
 */
record Past(List<Line> lines, List<Met> met) {
    private static final Set<Attendance> THERE = Set.of(Attendance.ATTENDED, Attendance.PARTIAL);

    /**
     * An event or a touchpoint.
     *
     * @param day its day; {@code null} while that is open
     * @param what what it was
     * @param how how the person stood to it
     */
    record Line(LocalDate day, String what, String how) {
    }

    /**
     * Somebody they met.
     *
     * @param peer who
     * @param times how often
     * @param last the day of the last time
     */
    record Met(Peer peer, int times, LocalDate last) {
        private Met and(Met other) {
            LocalDate later = last == null || other.last != null && other.last.isAfter(last) ? other.last : last;
            return new Met(peer, times + other.times, later);
        }
    }

    static Past of(Program program, Peer peer) {
        List<Line> lines = new ArrayList<>();
        Map<Peer, Met> met = new LinkedHashMap<>();
        program.getSeasons().forEach(season -> {
            season.getEvents().forEach(event -> add(event, peer, lines, met));
            season.getTouchpoints().stream().filter(touch -> touch.getPeers().contains(peer)).forEach(touch -> lines.add(line(touch, peer)));
        });
        lines.sort(Comparator.comparing(Line::day, Comparator.nullsLast(Comparator.reverseOrder())));
        List<Met> often = met.values().stream()
                .sorted(Comparator.comparingInt(Met::times).reversed().thenComparing(one -> Words.name(one.peer()))).toList();
        return new Past(List.copyOf(lines), often);
    }

    private static void add(Event event, Peer peer, List<Line> lines, Map<Peer, Met> met) {
        for (Invitation invitation : event.getInvitations()) {
            if (invitation.getPeer() == peer) {
                LocalDate day = event.getStart() == null ? null : event.getStart().toLocalDate();
                lines.add(new Line(day, Words.orUnnamed(event.getTitle()), standing(invitation)));
                if (wasThere(event, invitation)) {
                    event.getInvitations().stream()
                            .filter(other -> other.getPeer() != null && other.getPeer() != peer && wasThere(event, other))
                            .forEach(other -> met.merge(other.getPeer(), new Met(other.getPeer(), 1, day), Met::and));
                }
            }
        }
    }

    private static boolean wasThere(Event event, Invitation invitation) {
        return event.getStatus() == EventStatus.HELD && invitation.getStage() == Stage.CONFIRMED && THERE.contains(invitation.getAttendance());
    }

    private static String standing(Invitation invitation) {
        String attendance = Words.of(invitation.getAttendance());
        String standing = attendance.isEmpty() ? Words.of(invitation.getStage()) : attendance;
        return invitation.getRole() == GuestRole.GUEST ? standing : Words.of(invitation.getRole()) + ", " + standing;
    }

    private static Line line(Touchpoint touch, Peer peer) {
        String others = String.join(", ", touch.getPeers().stream().filter(one -> one != peer).map(Words::name).toList());
        String what = others.isEmpty() ? Words.of(touch.getKind()) : NLS.bind(Messages.History_with, Words.of(touch.getKind()), others);
        return new Line(touch.getOn(), what, touch.isStartedByPeer() ? Messages.History_byPeer : "");
    }
}
