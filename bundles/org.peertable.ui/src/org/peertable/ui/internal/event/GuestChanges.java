package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Stage;
import org.peertable.ui.internal.Removal;
import org.peertable.ui.internal.words.Words;

/** What a planner does with guests, each as one command; whoever waits keeps a number from 1 on without gaps. */
public final class GuestChanges {
    private final Event event;
    private final Changes changes;
    private final List<Invitation> waiting;

    private GuestChanges(Event event, String label) {
        this.event = event;
        this.changes = new Changes(label);
        this.waiting = new ArrayList<>(waiting(event));
    }

    /** Returns who waits, in their order. */
    static List<Invitation> waiting(Event event) {
        return event.getInvitations().stream().filter(guest -> guest.getStage() == Stage.WAITLISTED)
                .sorted(Comparator.comparing(Invitation::getWaitRank, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** Adds somebody as a candidate. */
    static Command add(Event event, Peer peer) {
        GuestChanges made = new GuestChanges(event, Messages.Guests_addLabel);
        made.changes.add(event, EVENT__INVITATIONS, invitation(event, peer, Stage.CANDIDATE));
        return made.changes;
    }

    private static Invitation invitation(Event event, Peer peer, Stage stage) {
        Invitation invitation = PeertableFactory.eINSTANCE.createInvitation();
        invitation.setId(EventParts.id(event, peer.getId()));
        invitation.setPeer(peer);
        invitation.setStage(stage);
        // what they are today stays with the event when they move on
        invitation.setTitleThen(peer.getTitle());
        invitation.setOrganisationThen(Optional.ofNullable(peer.getEmployer()).map(Organisation::getName).orElse(null));
        return invitation;
    }

    static Command invite(Event event, List<Invitation> guests) {
        return all(event, guests, Messages.Guests_inviteLabel, Stage.INVITED, PartStat.NEEDS_ACTION);
    }

    /** Gives guests a place, and takes them from the waitlist if they are on it. */
    public static Changes confirm(Event event, List<Invitation> guests) {
        return all(event, guests, Messages.Guests_confirmLabel, Stage.CONFIRMED, PartStat.ACCEPTED);
    }

    static Command putOnWaitlist(Event event, List<Invitation> guests) {
        return all(event, guests, Messages.Guests_waitLabel, Stage.WAITLISTED, PartStat.ACCEPTED);
    }

    /**
     * Checks somebody in at the door; who has no place yet gets one.
     *
     * @param event the event
     * @param guest the invitation
     */
    public static Command arrive(Event event, Invitation guest) {
        GuestChanges made = new GuestChanges(event, NLS.bind(Messages.Guests_arriveLabel, Words.name(guest)));
        if (guest.getStage() != Stage.CONFIRMED) {
            made.move(guest, Stage.CONFIRMED, PartStat.ACCEPTED);
            made.number();
        }
        made.changes.set(guest, INVITATION__ATTENDANCE, Attendance.ATTENDED);
        return made.changes;
    }

    static Command withdraw(Event event, List<Invitation> guests) {
        return all(event, guests, Messages.Guests_withdrawLabel, Stage.WITHDRAWN, PartStat.DECLINED);
    }

    /** Takes candidates off the list again, with what refers to them. */
    static Command remove(Event event, List<Invitation> guests) {
        return Removal.of(Messages.Guests_removeLabel, event, guests);
    }

    private static Changes all(Event event, List<Invitation> guests, String label, Stage stage, PartStat answer) {
        GuestChanges made = new GuestChanges(event, label);
        guests.forEach(guest -> made.move(guest, stage, answer));
        made.number();
        return made.changes;
    }

    /** Has somebody else come in the place of a guest; the guest keeps the invitation, the other has the place and the seat. */
    static Command delegate(Event event, Invitation guest, Peer peer) {
        GuestChanges made = new GuestChanges(event, Messages.Guests_delegateLabel);
        Optional<Invitation> known =
                event.getInvitations().stream().filter(other -> other.getPeer() == peer && other != guest).findFirst();
        Invitation other = known.orElseGet(() -> invitation(event, peer, guest.getStage()));
        if (known.isEmpty()) {
            made.changes.add(event, EVENT__INVITATIONS, other);
        } else {
            made.changes.set(other, INVITATION__STAGE, guest.getStage());
        }
        made.changes.set(other, INVITATION__PART_STAT, PartStat.ACCEPTED);
        made.changes.set(guest, INVITATION__PART_STAT, PartStat.DELEGATED);
        made.changes.set(guest, INVITATION__RESPONDED_AT, now());
        if (guest.getSeat() != null) {
            made.changes.set(guest.getSeat(), SEAT__OCCUPANT, other);
        }
        made.changes.set(guest, INVITATION__DELEGATED_TO, other);
        return made.changes;
    }

    private void move(Invitation guest, Stage stage, PartStat answer) {
        changes.set(guest, INVITATION__STAGE, stage);
        changes.set(guest, INVITATION__PART_STAT, answer);
        if (answer != PartStat.NEEDS_ACTION) {
            changes.set(guest, INVITATION__RESPONDED_AT, now());
        }
        if (stage != Stage.CONFIRMED && guest.getSeat() != null) {
            changes.set(guest, INVITATION__SEAT, null);
        }
        if (stage == Stage.WAITLISTED && !waiting.contains(guest)) {
            waiting.add(guest);
        } else if (stage != Stage.WAITLISTED) {
            waiting.remove(guest);
            if (guest.getWaitRank() != null) {
                changes.set(guest, INVITATION__WAIT_RANK, null);
            }
        }
    }

    private void number() {
        for (int i = 0; i < waiting.size(); i++) {
            if (!Integer.valueOf(i + 1).equals(waiting.get(i).getWaitRank())) {
                changes.set(waiting.get(i), INVITATION__WAIT_RANK, i + 1);
            }
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
