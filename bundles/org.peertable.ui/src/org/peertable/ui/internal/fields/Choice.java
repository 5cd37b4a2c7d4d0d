package org.peertable.ui.internal.fields;

import java.util.Objects;

import org.peertable.ui.internal.words.Words;

/**
 * A value that a field can have, and how it reads.
 *
 * @param value the value; {@code null} for none
 * @param text how it reads
 */
public record Choice(Object value, String text) {
    /** Nothing. */
    public static final Choice NONE = new Choice(null, "");

    /**
     * Returns the choice of a value, by its name.
     *
     * @param value the value; {@code null} for none
     */
    public static Choice of(Object value) {
        return value == null ? NONE : new Choice(value, capitalised(Words.name(value)));
    }

    private static String capitalised(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase() + text.substring(first);
    }

    /** A thing that was renamed is the same choice. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && Objects.equals(value, choice.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return text;
    }
}
