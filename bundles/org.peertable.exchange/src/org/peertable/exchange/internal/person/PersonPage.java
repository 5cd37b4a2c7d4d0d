package org.peertable.exchange.internal.person;

import java.util.ArrayList;
import java.util.List;

/**
 * A page for one person.
 *
 * @param kind what the page is
 * @param title its title
 * @param lead the first sentence
 * @param sections its parts
 */
public record PersonPage(String kind, String title, String lead, List<Section> sections) {
    /**
     * A part of the page.
     *
     * @param heading its heading
     * @param rows facts; may be empty
     * @param sentences what is said in whole sentences; may be empty
     */
    public record Section(String heading, List<Row> rows, List<String> sentences) {
        static Section of(String heading) {
            return new Section(heading, new ArrayList<>(), new ArrayList<>());
        }

        /** Adds a fact unless there is nothing to say. */
        Section row(String label, String text) {
            if (text != null && !text.isBlank()) {
                rows.add(new Row(label, text));
            }
            return this;
        }

        boolean isEmpty() {
            return rows.isEmpty() && sentences.isEmpty();
        }
    }

    /**
     * A fact.
     *
     * @param label what it is
     * @param text how it is
     */
    public record Row(String label, String text) {
    }
}
