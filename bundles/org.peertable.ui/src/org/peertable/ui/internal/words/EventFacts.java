package org.peertable.ui.internal.words;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Stage;
import org.peertable.ui.internal.Messages;

/**
 * The numbers of an event that a planner looks for first.
 *
 * @param confirmed how many have a place, hosts included
 * @param capacity how many places there are
 * @param waiting how many are on the waitlist
 * @param unanswered how many were asked and have not answered
 * @param attended how many were there; 0 until the event was held
 */
public record EventFacts(int confirmed, int capacity, int waiting, int unanswered, int attended) {
    /**
     * Counts.
     *
     * @param event the event
     */
    public static EventFacts of(Event event) {
        List<Invitation> all = event.getInvitations();
        return new EventFacts(
                count(all, Stage.CONFIRMED), event.getCapacity(), count(all, Stage.WAITLISTED), count(all, Stage.INVITED),
                event.getStatus() == EventStatus.HELD ? (int) all.stream().filter(EventFacts::wasThere).count() : 0);
    }

    private static int count(List<Invitation> all, Stage stage) {
        return (int) all.stream().filter(invitation -> invitation.getStage() == stage).count();
    }

    private static boolean wasThere(Invitation invitation) {
        return invitation.getAttendance() == Attendance.ATTENDED || invitation.getAttendance() == Attendance.PARTIAL;
    }

    /** Returns the numbers as a planner says them: 9 of 12 confirmed, 1 waiting. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.Facts_confirmed, confirmed, capacity));
        if (unanswered > 0) {
            parts.add(NLS.bind(Messages.Facts_unanswered, unanswered));
        }
        if (waiting > 0) {
            parts.add(NLS.bind(Messages.Facts_waiting, waiting));
        }
        if (attended > 0) {
            parts.add(NLS.bind(Messages.Facts_attended, attended));
        }
        return String.join(", ", parts);
    }
}
