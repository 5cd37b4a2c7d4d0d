package org.peertable.ui.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.peertable.model.Challenge;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Dimension;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Term;
import org.peertable.ui.internal.words.Words;

/**
 * A person as the directory lists them. It holds values and no more, so that any thread may read it.
 *
 * @param peer the person in the program, for the user interface's thread alone
 * @param facts what is shown and searched
 * @param order what a list is sorted by: family name first, in small letters without accents
 * @param text what is searched, in small letters without accents
 */
public record Person(Peer peer, Facts facts, String order, String text) {
    /**
     * What was read of a person.
     *
     * @param name the name
     * @param family the family name; empty when there is none
     * @param also given name and nicknames
     * @param organisation name of the employer; empty when there is none
     * @param title the title; empty when there is none
     * @param city the city; empty when there is none
     * @param country the country; empty when there is none
     * @param email the address written to first; empty when there is none
     * @param languages the languages, in one line
     * @param state whether the person may be asked
     * @param terms the labels of all terms of background, employer and challenges, each under its dimension
     */
    public record Facts(String name, String family, String also, String organisation, String title, String city, String country,
            String email, String languages, PeerState state, List<Label> terms) {
    }

    /**
     * The label of a term.
     *
     * @param dimension what it is about
     * @param text the label
     */
    public record Label(Dimension dimension, String text) {
    }

    /** The same person in the program, so that a selection outlives a change of what is known of them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.peer == peer;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(peer);
    }

    /** Reads what is to be known of a person. Called by the user interface's thread. */
    static Facts read(Peer peer) {
        String name = Words.name(peer);
        if (peer.getState() == PeerState.ERASED) {
            return new Facts(name, "", "", "", "", "", "", "", "", PeerState.ERASED, List.of());
        }
        String also = peer.getNicknames().isEmpty() ? or(peer.getGivenName())
                : or(peer.getGivenName()) + " " + String.join(" ", peer.getNicknames());
        return new Facts(name, or(peer.getFamilyName()), also, peer.getEmployer() == null ? "" : or(peer.getEmployer().getName()),
                or(peer.getTitle()), or(peer.getCity()), or(peer.getCountry()), email(peer.getContacts()),
                String.join(", ", peer.getLanguages()), peer.getState(), labels(peer));
    }

    private static List<Label> labels(Peer peer) {
        List<Label> labels = new ArrayList<>(peer.getFacets().size() + peer.getChallenges().size());
        add(labels, peer.getFacets());
        if (peer.getEmployer() != null) {
            add(labels, peer.getEmployer().getFacets());
        }
        for (Challenge challenge : peer.getChallenges()) {
            add(labels, challenge.getFacets());
        }
        return labels;
    }

    private static void add(List<Label> labels, List<Term> terms) {
        for (Term term : terms) {
            Label label = new Label(term.getDimension(), or(term.getLabel()));
            if (!labels.contains(label)) {
                labels.add(label);
            }
        }
    }

    private static String email(List<ContactPoint> contacts) {
        String first = "";
        for (ContactPoint contact : contacts) {
            if (contact.getKind() == ContactKind.EMAIL && (first.isEmpty() || contact.isPreferred())) {
                first = or(contact.getValue());
            }
        }
        return first;
    }

    private static String or(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Makes what is searched and sorted by. May be called by any thread. */
    static Person of(Peer peer, Facts facts) {
        String text = String.join(" ", facts.name(), facts.family(), facts.also(), facts.organisation(), facts.title(), facts.city(),
                facts.email());
        String order = facts.family().isBlank() ? facts.name() : facts.family() + " " + facts.name();
        return new Person(peer, facts, Folding.fold(order), Folding.fold(text));
    }
}
