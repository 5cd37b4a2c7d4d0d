package org.peertable.exchange.internal.event;

import java.util.List;

import org.peertable.exchange.internal.Texts;
import org.peertable.model.Challenge;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;

/**
 * One person's part in an event, as people read it.
 *
 * @param name full name
 * @param sortedBy family name, or the full name of a person who has only one
 * @param about title and organisation at the time of the event; may be empty
 * @param role what the person does; empty for a guest
 * @param inPlaceOf whose place the person takes; empty for nobody's
 * @param challenges what the person lives with
 * @param warmUp answer to the warm-up question; may be empty
 */
public record Guest(
        String name, String sortedBy, String about, String role, String inPlaceOf, List<String> challenges, String warmUp) {
    /** Copies the list. */
    public Guest {
        challenges = List.copyOf(challenges);
    }

    static Guest of(Invitation invitation, Texts texts) {
        Peer peer = invitation.getPeer();
        Invitation original = invitation.getDelegatedFrom();
        String name = name(peer, texts);
        String family = peer == null ? null : peer.getFamilyName();
        return new Guest(
                name,
                family == null || family.isBlank() ? name : family,
                about(invitation, texts),
                invitation.getRole() == GuestRole.GUEST ? "" : texts.of(invitation.getRole()),
                original == null ? "" : texts.get("Guest_inPlaceOf", Texts.isolated(name(original.getPeer(), texts))),
                peer == null ? List.of() : peer.getChallenges().stream().map(Challenge::getText).filter(Guest::says).toList(),
                says(invitation.getWarmUp()) ? invitation.getWarmUp() : "");
    }

    static String name(Peer peer, Texts texts) {
        return peer == null || !says(peer.getDisplayName()) ? texts.get("Guest_unnamed") : peer.getDisplayName();
    }

    static String title(Invitation invitation) {
        Peer peer = invitation.getPeer();
        String now = peer == null ? null : peer.getTitle();
        return says(invitation.getTitleThen()) ? invitation.getTitleThen() : says(now) ? now : "";
    }

    static String organisation(Invitation invitation) {
        Organisation employer = invitation.getPeer() == null ? null : invitation.getPeer().getEmployer();
        String now = employer == null ? null : employer.getName();
        return says(invitation.getOrganisationThen()) ? invitation.getOrganisationThen() : says(now) ? now : "";
    }

    private static String about(Invitation invitation, Texts texts) {
        String title = title(invitation);
        String organisation = organisation(invitation);
        return title.isEmpty() || organisation.isEmpty()
                ? title + organisation
                : texts.get("Guest_about", Texts.isolated(title), Texts.isolated(organisation));
    }

    static boolean says(String text) {
        return text != null && !text.isBlank();
    }
}
