package org.peertable.ui.internal.navigator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Venue;
import org.peertable.ui.internal.people.Folding;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What a search looks at besides people: every line's words as they are compared, kept until the program changes. */
final class SearchIndex {
    private final Map<Object, String> texts = new IdentityHashMap<>();

    /** Returns those things of which every word of the query is a part of their text. */
    <T> List<T> find(List<T> things, String query) {
        String[] words = Folding.words(query);
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

    /** Forgets everything, because the program has changed. */
    void clear() {
        texts.clear();
    }

    private static String text(Object thing) {
        return Folding.fold(switch (thing) {
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
}
