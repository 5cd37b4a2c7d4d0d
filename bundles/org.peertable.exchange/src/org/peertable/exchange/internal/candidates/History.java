package org.peertable.exchange.internal.candidates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;

/** How often each peer was asked, said yes and came, over all seasons. */
final class History {
    /**
     * One peer's past.
     *
     * @param asked how often the peer was asked
     * @param accepted how often the peer said yes
     * @param came how often the peer was there
     * @param last the last day on which the peer was there
     */
    record Past(int asked, int accepted, int came, Optional<LocalDate> last) {
        private static final Past NONE = new Past(0, 0, 0, Optional.empty());

        Past and(Past other) {
            Optional<LocalDate> later = last.filter(day -> other.last.map(day::isAfter).orElse(true)).or(() -> other.last);
            return new Past(asked + other.asked, accepted + other.accepted, came + other.came, later);
        }
    }

    private final Map<Peer, Past> past = new HashMap<>();

    History(Program program, LocalDate today) {
        for (Season season : program.getSeasons()) {
            for (Event event : season.getEvents()) {
                if (event.getStart() != null && !event.getStart().toLocalDate().isAfter(today)) {
                    event.getInvitations().forEach(invitation -> add(event, invitation));
                }
            }
        }
    }

    private void add(Event event, Invitation invitation) {
        if (invitation.getPeer() == null || invitation.getStage() == Stage.CANDIDATE) {
            return;
        }
        boolean came = invitation.getAttendance() == Attendance.ATTENDED || invitation.getAttendance() == Attendance.PARTIAL;
        past.merge(invitation.getPeer(), new Past(1, invitation.getStage() == Stage.CONFIRMED ? 1 : 0, came ? 1 : 0,
                came ? Optional.of(event.getStart().toLocalDate()) : Optional.empty()), Past::and);
    }

    Past of(Peer peer) {
        return past.getOrDefault(peer, Past.NONE);
    }
}
