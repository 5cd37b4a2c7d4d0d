package org.peertable.ui.internal.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as a search compares them. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {
    }

    /**
     * Returns a text without accents.
     *
     * @param text any text
     */
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return text;
    }

    /**
     * Returns a text without accents in small letters.
     *
     * @param text any text
     */
    public static String fold(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the words that somebody searches for.
     *
     * @param query what was typed
     * @return none when only spaces were typed
     */
    public static String[] words(String query) {
        String folded = fold(query).strip();
        return folded.isEmpty() ? new String[0] : folded.split("\\s+");
    }
}
