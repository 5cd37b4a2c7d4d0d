package org.peertable.ui.internal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.peertable.model.Dimension;
import org.peertable.ui.internal.people.Folding;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.words.Words;

/** What the directory can be narrowed down by. */
enum Facet {
    SECTOR(Messages.Facet_sector, Dimension.SECTOR),
    ROLE(Messages.Facet_role, Dimension.ROLE),
    CITY(Messages.Facet_city, null),
    CHALLENGE(Messages.Facet_challenge, Dimension.CHALLENGE),
    STATE(Messages.Facet_state, null);

    private final String any;
    private final Dimension dimension;

    Facet(String any, Dimension dimension) {
        this.any = any;
        this.dimension = dimension;
    }

    /** Returns what is said while it narrows nothing down. */
    String any() {
        return any;
    }

    /** Tells whether a person has a value. */
    boolean has(Person person, String value) {
        if (dimension == null) {
            return value.equals(single(person));
        }
        for (Person.Label label : person.facts().terms()) {
            if (label.dimension() == dimension && label.text().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private String single(Person person) {
        return this == CITY ? person.facts().city() : Words.of(person.facts().state());
    }

    /** Adds how many people have which value; any thread may do it. */
    void count(List<Person> people, Map<String, Integer> counts) {
        for (Person person : people) {
            if (dimension == null) {
                counts.merge(single(person), 1, Integer::sum);
                continue;
            }
            for (Person.Label label : person.facts().terms()) {
                if (label.dimension() == dimension) {
                    counts.merge(label.text(), 1, Integer::sum);
                }
            }
        }
    }

    /** Returns what was counted in the order in which it is offered. */
    static Map<String, Integer> inOrder(Map<String, Integer> counts) {
        Map<String, Integer> ordered = new TreeMap<>(Comparator.comparing(Folding::fold).thenComparing(Comparator.naturalOrder()));
        ordered.putAll(counts);
        ordered.remove("");
        return ordered;
    }
}
