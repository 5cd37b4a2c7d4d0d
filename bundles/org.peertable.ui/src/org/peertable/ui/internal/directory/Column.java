package org.peertable.ui.internal.directory;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.peertable.model.Dimension;
import org.peertable.ui.internal.people.Folding;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.words.Words;

/** What the directory can show of a person. */
enum Column {
    NAME("Peer.displayName", 200, true, person -> person.facts().name()),
    ORGANISATION("Peer.employer", 190, true, person -> person.facts().organisation()),
    TITLE("Peer.title", 190, true, person -> person.facts().title()),
    CITY("Peer.city", 110, true, person -> person.facts().city()),
    SECTOR("Dimension.SECTOR", 130, true, person -> labels(person, Dimension.SECTOR)),
    ROLE("Dimension.ROLE", 130, false, person -> labels(person, Dimension.ROLE)),
    SCALE("Dimension.SCALE", 110, false, person -> labels(person, Dimension.SCALE)),
    TECHNOLOGY("Dimension.TECHNOLOGY", 130, false, person -> labels(person, Dimension.TECHNOLOGY)),
    CHALLENGE("Peer.challenges", 240, true, person -> labels(person, Dimension.CHALLENGE)),
    STATE("Peer.state", 150, true, person -> Words.of(person.facts().state())),
    EMAIL("Peer.contacts", 200, false, person -> person.facts().email()),
    COUNTRY("Peer.country", 80, false, person -> person.facts().country()),
    LANGUAGES("Peer.languages", 90, false, person -> person.facts().languages());

    private final String word;
    private final int width;
    private final boolean usual;
    private final Function<Person, String> text;

    Column(String word, int width, boolean usual, Function<Person, String> text) {
        this.word = word;
        this.width = width;
        this.usual = usual;
        this.text = text;
    }

    private static String labels(Person person, Dimension dimension) {
        return person.facts().terms().stream().filter(label -> label.dimension() == dimension).map(Person.Label::text)
                .collect(Collectors.joining(", "));
    }

    String title() {
        return Words.word(word);
    }

    /** Returns how wide it is at first, in points. */
    int width() {
        return width;
    }

    /** Returns whether it is shown until a planner chooses otherwise. */
    boolean isUsual() {
        return usual;
    }

    String text(Person person) {
        return text.apply(person);
    }

    /** Returns what the column is sorted by. */
    String key(Person person) {
        return this == NAME ? person.order() : Folding.fold(text(person));
    }
}
