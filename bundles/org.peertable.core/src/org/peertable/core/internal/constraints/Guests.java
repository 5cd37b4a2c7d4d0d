package org.peertable.core.internal.constraints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Stage;

/** Who comes to an event. */
public final class Guests {
    private Guests() {
    }

    /** Whether somebody has a place and has not sent somebody else. */
    public static boolean comes(Invitation invitation) {
        return invitation.getStage() == Stage.CONFIRMED && invitation.getDelegatedTo() == null;
    }

    /** Whether somebody comes or was asked to. */
    public static boolean isExpected(Invitation invitation) {
        return comes(invitation) || invitation.getStage() == Stage.INVITED;
    }

    /** Whether somebody was told of the event and has not stepped back. */
    public static boolean isAsked(Invitation invitation) {
        return switch (invitation.getStage()) {
            case INVITED, CONFIRMED, WAITLISTED -> true;
            case CANDIDATE, WITHDRAWN -> false;
        };
    }

    /** Whether somebody is there for the host rather than as a peer. */
    public static boolean isHostStaff(Invitation invitation, Program program) {
        return invitation.getRole() != GuestRole.GUEST
                || program.getHost() != null && employer(invitation) == program.getHost();
    }

    /** Returns the employer of the person, or {@code null} when not known. */
    public static Organisation employer(Invitation invitation) {
        Peer peer = invitation.getPeer();
        return peer == null ? null : peer.getEmployer();
    }

    /** Returns those who come. */
    public static List<Invitation> coming(Event event) {
        List<Invitation> coming = new ArrayList<>(event.getInvitations().size());
        for (Invitation invitation : event.getInvitations()) {
            if (comes(invitation)) {
                coming.add(invitation);
            }
        }
        return coming;
    }

    /** Whether something about an event can still be changed; what has happened or was called off stays as it was. */
    public static boolean isAhead(Event event, LocalDate today) {
        return event.getStatus() != EventStatus.HELD
                && event.getStatus() != EventStatus.CANCELLED
                && (event.getStart() == null || !event.getStart().toLocalDate().isBefore(today));
    }
}
