package org.peertable.core.plan;

import java.text.BreakIterator;
import java.util.Locale;

/** The letters in the disc of a person, wherever tables are drawn. */
public final class Initials {
    private Initials() {
    }

    /**
     * Returns the first character of the first and of the last part of a name, as a reader counts characters.
     *
     * @param name a name; may be empty
     */
    public static String of(String name) {
        String[] parts = name.strip().split("[\\s\\u00a0]+");
        String last = parts.length > 1 ? first(parts[parts.length - 1]) : "";
        return (first(parts[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String part) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(part);
        int end = characters.next();
        return end == BreakIterator.DONE ? "" : part.substring(0, end);
    }
}
