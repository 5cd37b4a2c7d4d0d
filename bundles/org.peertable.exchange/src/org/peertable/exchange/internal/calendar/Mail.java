package org.peertable.exchange.internal.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.peertable.exchange.internal.Plain;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Stage;

/**
 * What one guest is sent about an event.
 *
 * @param invitation the guest's part in it
 * @param isCancelled whether the guest is told that nothing comes of it
 */
record Mail(Invitation invitation, boolean isCancelled) {
    /** Returns what is sent to the guests of an event, in the order of their invitations. */
    static List<Mail> of(Event event) {
        return event.getStatus() == EventStatus.DRAFT || event.getStatus() == EventStatus.HELD
                ? List.of()
                : event.getInvitations().stream().flatMap(one -> of(event, one).stream()).toList();
    }

    private static Optional<Mail> of(Event event, Invitation invitation) {
        Peer peer = invitation.getPeer();
        if (peer == null || peer.getState() == PeerState.ERASED) {
            return Optional.empty();
        }
        boolean off = event.getStatus() == EventStatus.CANCELLED;
        boolean knows = invitation.getPartStat() == PartStat.DECLINED || invitation.getPartStat() == PartStat.DELEGATED;
        return switch (invitation.getStage()) {
            case INVITED, CONFIRMED -> Optional.of(new Mail(invitation, off));
            case WAITLISTED -> off ? Optional.of(new Mail(invitation, true)) : Optional.empty();
            case WITHDRAWN -> knows ? Optional.empty() : Optional.of(new Mail(invitation, true));
            case CANDIDATE -> Optional.empty();
        };
    }

    Peer peer() {
        return invitation.getPeer();
    }

    String name() {
        return Plain.line(peer().getDisplayName());
    }

    /** Returns the guest's own e-mail address, the preferred one first. */
    Optional<String> address() {
        return address(peer());
    }

    /** Returns where answers go: the address of the first of the host's people who has a place. */
    static Optional<String> organiser(Event event) {
        return event.getInvitations().stream()
                .filter(one -> one.getRole() == GuestRole.HOST && one.getStage() == Stage.CONFIRMED && one.getPeer() != null)
                .flatMap(one -> address(one.getPeer()).stream())
                .findFirst();
    }

    private static Optional<String> address(Peer peer) {
        Stream<ContactPoint> points = peer.getContacts().stream();
        return points.filter(point -> point.getKind() == ContactKind.EMAIL)
                .sorted(Comparator.comparing(point -> !point.isPreferred()))
                .map(point -> Plain.line(point.getValue()).replaceAll("[\\s<>\"]", ""))
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
