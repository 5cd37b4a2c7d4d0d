package org.peertable.exchange.internal.event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.exchange.internal.Texts;
import org.peertable.model.Challenge;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Stage;
import org.peertable.model.Table;

/**
 * Somebody who comes to an event, as cards, lists and tables of the room name the person.
 *
 * @param name full name
 * @param firstName how the others speak to the person
 * @param title job title at the time of the event; may be empty
 * @param organisation employer at the time of the event; may be empty
 * @param role what the person does; empty for a guest
 * @param pronouns how the person wishes to be spoken of; may be empty
 * @param needs what the person eats or needs
 * @param challenges what the person lives with
 * @param table label of the table; empty when nobody has a seat
 */
public record Attendee(String name, String firstName, String title, String organisation, String role, String pronouns,
        List<String> needs, List<String> challenges, String table) {
    /** Copies the lists. */
    public Attendee {
        needs = List.copyOf(needs);
        challenges = List.copyOf(challenges);
    }

    /** Returns title, organisation and role, as far as they are known, on one line. */
    public String about() {
        return Stream.of(title, organisation, role).filter(part -> !part.isEmpty()).map(Texts::isolated).collect(Collectors.joining(", "));
    }

    /** Returns everybody who has a place, sorted by family name, the host's people last. */
    public static List<Attendee> of(Event event, Texts texts) {
        List<Invitation> confirmed = new Roster(event, texts).of(Stage.CONFIRMED);
        return Stream.concat(
                confirmed.stream().filter(Attendee::isGuest),
                confirmed.stream().filter(one -> !isGuest(one))).map(one -> of(one, texts)).toList();
    }

    private static boolean isGuest(Invitation invitation) {
        return invitation.getRole() == GuestRole.GUEST;
    }

    /** Returns one person. */
    public static Attendee of(Invitation invitation, Texts texts) {
        Peer peer = invitation.getPeer();
        String name = Guest.name(peer, texts);
        return new Attendee(
                name,
                peer != null && Guest.says(peer.getGivenName()) ? peer.getGivenName() : name,
                Guest.title(invitation),
                Guest.organisation(invitation),
                isGuest(invitation) ? "" : texts.of(invitation.getRole()),
                peer == null || !Guest.says(peer.getPronouns()) ? "" : peer.getPronouns(),
                peer == null ? List.of() : peer.getNeeds().stream().filter(Guest::says).toList(),
                peer == null ? List.of() : peer.getChallenges().stream().map(Challenge::getText).filter(Guest::says).toList(),
                invitation.getSeat() != null && invitation.getSeat().eContainer() instanceof Table table && Guest.says(table.getLabel())
                        ? table.getLabel() : "");
    }

    /** Returns what an event is called; may be empty. */
    public static String title(Event event) {
        return Guest.says(event.getTitle()) ? event.getTitle() : "";
    }
}
