package org.peertable.ui.internal.navigator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Venue;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What a search looks at: every line's words in small letters without accents, kept until the program changes. */
final class SearchIndex {
    private final Map<Object, String> texts = new IdentityHashMap<>();

    /** Returns those things of which every word of the query is a part of their text. */
    <T> List<T> find(List<T> things, String query) {
        String[] words = fold(query).strip().split("\\s+");
        return things.stream().filter(thing -> {
            String text = texts.computeIfAbsent(thing, SearchIndex::text);
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }).toList();
    }

    /** Prepares a part of what a search will look at, so that the first key does not wait for all of it. */
    void prepare(List<?> things) {
        things.forEach(thing -> texts.computeIfAbsent(thing, SearchIndex::text));
    }

    /** Forgets everything, because the program has changed. */
    void clear() {
        texts.clear();
    }

    private static String text(Object thing) {
        return fold(switch (thing) {
            case Peer peer when peer.getState() == PeerState.ERASED -> Words.name(peer);
            case Peer peer -> join(
                    peer.getDisplayName(), peer.getGivenName(), peer.getFamilyName(), peer.getTitle(), peer.getCity(),
                    peer.getEmployer() == null ? null : peer.getEmployer().getName(), String.join(" ", peer.getNicknames()));
            case Organisation organisation -> join(organisation.getName(), String.join(" ", organisation.getAliases()));
            case Venue venue -> join(venue.getName(), venue.getAddress());
            case Event event -> join(event.getTitle(), Dates.day(event),
                    event.getVenue() == null ? null : event.getVenue().getName(),
                    Words.of(event.getStatus()));
            default -> "";
        });
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String fold(String text) {
        return Alphabet.plain(text).toLowerCase(Locale.ROOT);
    }
}
