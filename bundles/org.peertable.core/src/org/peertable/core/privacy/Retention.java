package org.peertable.core.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peertable.model.Consent;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Purpose;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.model.Touchpoint;

/**
 * Whom a program should not keep any longer: people whose last event, contact and consent lie longer back than the program
 * keeps them, and who did not agree to be kept. Nothing is erased by itself; the planner is told.
 */
public final class Retention {
    /**
     * Somebody who is due.
     *
     * @param peer the person
     * @param last the day of the last event, contact or consent
     */
    public record Due(Peer peer, LocalDate last) {
    }

    private Retention() {
    }

    /**
     * Returns who is due, in the order of the directory. Somebody of whom no day at all is known is not: there is nothing
     * to count from.
     *
     * @param program a program all parts of which are loaded
     * @param today the day to count back from
     */
    public static List<Due> due(Program program, LocalDate today) {
        LocalDate limit = today.minusMonths(Math.max(0, program.getRetentionMonths()));
        Map<Peer, LocalDate> last = lastDays(program);
        List<Due> due = new ArrayList<>();
        program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getState() != PeerState.ERASED && last.containsKey(peer))
                .filter(peer -> last.get(peer).isBefore(limit) && !Consents.allows(peer, Purpose.RETAIN_HISTORY, today))
                .forEach(peer -> due.add(new Due(peer, last.get(peer))));
        return due;
    }

    private static Map<Peer, LocalDate> lastDays(Program program) {
        Map<Peer, LocalDate> last = new HashMap<>();
        for (Season season : program.getSeasons()) {
            for (Event event : season.getEvents()) {
                for (Invitation invitation : event.getInvitations()) {
                    if (invitation.getStage() != Stage.CANDIDATE && event.getStart() != null) {
                        note(last, invitation.getPeer(), event.getStart().toLocalDate());
                    }
                }
            }
            for (Touchpoint touchpoint : season.getTouchpoints()) {
                touchpoint.getPeers().forEach(peer -> note(last, peer, touchpoint.getOn()));
            }
        }
        program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).forEach(peer -> {
            for (Consent consent : peer.getConsents()) {
                note(last, peer, consent.getGrantedOn());
                note(last, peer, consent.getWithdrawnOn());
            }
        });
        return last;
    }

    private static void note(Map<Peer, LocalDate> last, Peer peer, LocalDate day) {
        if (peer != null && day != null) {
            last.merge(peer, day, (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
