package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.peertable.core.plan.UnplacedExplanation.Cause;
import org.peertable.core.privacy.Consents;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Purpose;
import org.peertable.model.Season;
import org.peertable.model.Stage;

/** Who may be asked to an event. */
final class Eligibility {
    private final Ground ground;
    private final Event event;
    private final String city;
    private final Set<Peer> busy = new HashSet<>();

    Eligibility(Ground ground, Event event) {
        this.ground = ground;
        this.event = event;
        city = event.eContainer() instanceof Season season ? plain(season.getCity()) : "";
        LocalDate day = event.getStart() == null ? null : event.getStart().toLocalDate();
        if (day != null) {
            for (Event other : ground.history().between(day, day)) {
                if (other != event && other.getStatus() != EventStatus.DRAFT) {
                    other.getInvitations().stream().filter(Eligibility::keepsBusy).map(Invitation::getPeer).forEach(busy::add);
                }
            }
        }
    }

    private static boolean keepsBusy(Invitation invitation) {
        return invitation.getStage() == Stage.INVITED || invitation.getStage() == Stage.CONFIRMED;
    }

    /** Returns why somebody must not be asked; empty when they may. */
    Optional<Cause> obstacle(Peer peer) {
        // what holds on the day of asking; nobody can know what will hold on the day of the event
        if (peer.getState() != PeerState.ACTIVE) {
            return Optional.of(Cause.NOT_ACTIVE);
        }
        if (!Consents.allows(peer, Purpose.INVITE, ground.today())) {
            return Optional.of(Cause.NO_CONSENT);
        }
        if (sells(peer)) {
            return Optional.of(Cause.SELLS);
        }
        if (busy.contains(peer)) {
            return Optional.of(Cause.BUSY);
        }
        return isElsewhere(peer) ? Optional.of(Cause.ELSEWHERE) : Optional.empty();
    }

    private boolean sells(Peer peer) {
        return peer.isSells() || peer.getEmployer() != null
                && (peer.getEmployer().getKind() == OrganisationKind.SELLER || peer.getEmployer() == ground.program().getHost());
    }

    /** In another city, and not one round the corner: the clocks there differ too, or nothing is known of them. */
    private boolean isElsewhere(Peer peer) {
        String home = plain(peer.getCity());
        boolean sameClock = peer.getTimeZone() != null && peer.getTimeZone().equals(event.getTimeZone());
        return !city.isEmpty() && !home.isEmpty() && !home.equals(city) && !sameClock;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
