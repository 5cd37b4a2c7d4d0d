package org.peertable.ui.internal.directory;

import java.util.List;
import java.util.Map;

import org.peertable.ui.internal.people.Folding;
import org.peertable.ui.internal.people.Person;

/**
 * Whom a planner wants to see, and in which order.
 *
 * @param words folded words, each of which is a part of what is searched
 * @param chosen the value that a person has for a facet
 * @param column what the rows are sorted by
 * @param downwards whether the order is turned around
 */
record Narrowing(List<String> words, Map<Facet, String> chosen, Column column, boolean downwards) {
    static final Narrowing NONE = new Narrowing(List.of(), Map.of(), Column.NAME, false);

    Narrowing {
        words = List.copyOf(words);
        chosen = Map.copyOf(chosen);
    }

    Narrowing search(String query) {
        return new Narrowing(List.of(Folding.words(query)), chosen, column, downwards);
    }

    Narrowing choose(Map<Facet, String> values) {
        return new Narrowing(words, values, column, downwards);
    }

    /** Sorts by a column; by the same one again turns the order around. */
    Narrowing sort(Column by) {
        return new Narrowing(words, chosen, by, by == column && !downwards);
    }

    boolean isEverybody() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** Tells whether somebody has what was chosen; whatever was searched. */
    boolean chooses(Person person) {
        for (Map.Entry<Facet, String> one : chosen.entrySet()) {
            if (!one.getKey().has(person, one.getValue())) {
                return false;
            }
        }
        return true;
    }
}
