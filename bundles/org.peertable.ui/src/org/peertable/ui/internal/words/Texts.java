package org.peertable.ui.internal.words;

import java.text.MessageFormat;

/** Fills numbers and words into texts that know one from many. */
public final class Texts {
    private Texts() {
    }

    /**
     * Fills a text.
     *
     * @param pattern the text, as {@link MessageFormat} reads it
     * @param values what is filled in
     */
    public static String of(String pattern, Object... values) {
        return new MessageFormat(pattern).format(values);
    }
}
