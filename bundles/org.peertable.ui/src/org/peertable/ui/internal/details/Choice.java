package org.peertable.ui.internal.details;

import org.peertable.ui.internal.words.Words;

/**
 * A value that a field can have, and how it reads.
 *
 * @param value the value; {@code null} for none
 * @param text how it reads
 */
record Choice(Object value, String text) {
    static final Choice NONE = new Choice(null, "");

    static Choice of(Object value) {
        return value == null ? NONE : new Choice(value, capitalised(Words.name(value)));
    }

    private static String capitalised(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase() + text.substring(first);
    }

    @Override
    public String toString() {
        return text;
    }
}
