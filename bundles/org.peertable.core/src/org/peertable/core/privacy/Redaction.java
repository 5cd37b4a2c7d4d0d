package org.peertable.core.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.peertable.core.internal.names.Mentions;
import org.peertable.core.internal.names.OrganisationNames;
import org.peertable.core.internal.names.PersonNames;
import org.peertable.core.internal.names.Words;
import org.peertable.model.Dimension;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/**
 * Finds in a text what tells who was at an event, and proposes the text without it: names and nicknames of all who were
 * asked, names and aliases of their employers, and what is unmistakable together: somebody's title beside their employer,
 * and somebody's city beside their role when nobody else in the program has both.
 *
 * <p>A proposal is for a person to read: a description that everybody in the room understands ('the one with the boat')
 * is not found. Used by one thread while nobody changes the program.
 */
public final class Redaction {
    /** What something in a text tells. */
    public enum Kind {
        /** A person's name. */
        PERSON,
        /** An organisation's name. */
        ORGANISATION,
        /** A job title that stands beside the employer. */
        ROLE,
        /** A city that stands beside a role which nobody else has there. */
        CITY
    }

    /**
     * Something in a text that tells who somebody is.
     *
     * @param from where it starts
     * @param to where it ends
     * @param text what stands there
     * @param kind what it tells
     * @param guests of whom
     */
    public record Found(int from, int to, String text, Kind kind, List<Invitation> guests) {
        /** Copies the list. */
        public Found {
            guests = List.copyOf(guests);
        }
    }

    /**
     * A text that may be approved once somebody has read it.
     *
     * @param text the text without what was found
     * @param replaced what was replaced, in the order of the original text
     */
    public record Proposal(String text, List<Found> replaced) {
        /** Copies the list. */
        public Proposal {
            replaced = List.copyOf(replaced);
        }
    }

    private record Tells(Kind kind, Invitation guest) {
    }

    private final Words words;
    private final Map<String, Integer> people = new HashMap<>();
    private Event event;
    private Mentions<Tells> names = new Mentions<>();
    private Mentions<Tells> attributes = new Mentions<>();

    private Redaction(Program program) {
        words = Words.of(program);
        program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .forEach(peer -> roles(peer, peer.getTitle()).forEach(role -> people.merge(key(peer.getCity(), role), 1, Integer::sum)));
    }

    /** Prepares for the events of a program. */
    public static Redaction of(Program program) {
        return new Redaction(program);
    }

    /**
     * Proposes a text that tells nobody.
     *
     * @param text any text; may be {@code null}
     * @param at the event that it is about
     */
    public Proposal propose(String text, Event at) {
        List<Found> found = find(text, at);
        StringBuilder without = new StringBuilder();
        int done = 0;
        for (Found one : found) {
            without.append(text, done, one.from()).append(switch (one.kind()) {
                case PERSON -> words.person();
                case ORGANISATION -> words.organisation();
                case ROLE -> words.role();
                case CITY -> words.city();
            });
            done = one.to();
        }
        return new Proposal(text == null ? "" : without.append(text.substring(done)).toString(), found);
    }

    /**
     * Finds what tells who was at an event.
     *
     * @param text any text; may be {@code null}
     * @param at the event that it is about
     * @return what was found, in order and without overlaps
     */
    public List<Found> find(String text, Event at) {
        if (at != event) {
            learn(at);
        }
        List<Found> found = new ArrayList<>();
        List<Mentions.Mention<Tells>> named = names.in(text);
        named.forEach(mention -> found.add(found(text, mention, tells -> true)));
        List<Mentions.Mention<Tells>> described = attributes.in(text);
        Set<Invitation> employers = guests(named, Kind.ORGANISATION);
        Set<Invitation> roles = guests(described, Kind.ROLE);
        for (Mentions.Mention<Tells> mention : described) {
            Found unmistakable = found(text, mention, tells -> tells.kind() == Kind.ROLE
                    ? employers.contains(tells.guest())
                    : roles.contains(tells.guest()) && isOnlyOne(tells.guest()));
            if (!unmistakable.guests().isEmpty() && found.stream().noneMatch(other -> overlap(other, unmistakable))) {
                found.add(unmistakable);
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    private void learn(Event at) {
        event = at;
        names = new Mentions<>();
        attributes = new Mentions<>();
        for (Invitation guest : at.getInvitations()) {
            Peer peer = guest.getPeer();
            Tells organisation = new Tells(Kind.ORGANISATION, guest);
            OrganisationNames.of(guest).forEach(name -> names.add(name, organisation));
            if (peer != null) {
                PersonNames known = PersonNames.of(peer);
                known.full().forEach(name -> names.add(name, new Tells(Kind.PERSON, guest)));
                known.single().forEach(name -> names.add(name, new Tells(Kind.PERSON, guest)));
                roles(peer, guest.getTitleThen()).forEach(role -> attributes.add(role, new Tells(Kind.ROLE, guest)));
                roles(peer, peer.getTitle()).forEach(role -> attributes.add(role, new Tells(Kind.ROLE, guest)));
                attributes.add(peer.getCity(), new Tells(Kind.CITY, guest));
            }
        }
    }

    private boolean isOnlyOne(Invitation guest) {
        Peer peer = guest.getPeer();
        return roles(peer, peer.getTitle()).stream().anyMatch(role -> people.getOrDefault(key(peer.getCity(), role), 0) == 1);
    }

    private static Set<String> roles(Peer peer, String title) {
        Set<String> roles = new LinkedHashSet<>();
        roles.add(title);
        peer.getFacets().stream().filter(term -> term.getDimension() == Dimension.ROLE).forEach(term -> roles.add(term.getLabel()));
        roles.removeIf(role -> role == null || role.isBlank());
        return roles;
    }

    private static String key(String city, String role) {
        return (Objects.toString(city, "") + "\n" + role).toLowerCase(Locale.ROOT);
    }

    private static Set<Invitation> guests(List<Mentions.Mention<Tells>> mentions, Kind kind) {
        Set<Invitation> guests = new LinkedHashSet<>();
        mentions.forEach(mention -> mention.of().stream().filter(tells -> tells.kind() == kind).forEach(tells -> guests.add(tells.guest())));
        return guests;
    }

    private static Found found(String text, Mentions.Mention<Tells> mention, Predicate<Tells> wanted) {
        List<Tells> telling = mention.of().stream().filter(wanted).toList();
        Kind kind = telling.isEmpty() ? Kind.PERSON : telling.get(0).kind();
        return new Found(mention.from(), mention.to(), text.substring(mention.from(), mention.to()), kind,
                telling.stream().map(Tells::guest).distinct().toList());
    }

    private static boolean overlap(Found one, Found other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
