package org.peertable.core.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text without accents and invisible characters, so that a name is found however it was typed, and where each character stood. */
final class Folded {
    /**
     * A run of letters and digits.
     *
     * @param from where it starts in the original text
     * @param to where it ends there
     * @param exact the word as it is written, without accents
     * @param lower the same in lower case
     */
    record Word(int from, int to, String exact, String lower) {
    }

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] from;

    Folded(String original) {
        this.original = original;
        from = new int[original.length() + 1];
        for (int i = 0; i < original.length();) {
            int c = original.codePointAt(i);
            append(c, i);
            i += Character.charCount(c);
        }
    }

    private void append(int c, int at) {
        if (c < 0x80) {
            append((char) c, at);
        } else if (Character.getType(c) != Character.FORMAT) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
            for (int k = 0; k < parts.length(); k++) {
                int type = Character.getType(parts.codePointAt(k));
                if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.COMBINING_SPACING_MARK) {
                    append(parts.charAt(k), at);
                }
            }
        }
    }

    private void append(char c, int at) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, 2 * from.length);
        }
        from[text.length()] = at;
        text.append(c);
    }

    /** Returns the text in lower case; every character stands where it stands in this text. */
    String lower() {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
        return lower.toString();
    }

    /** Returns where a character starts in the original. */
    int from(int index) {
        return from[index];
    }

    /** Returns where a character with all of its marks ends in the original. */
    int to(int index) {
        for (int next = index + 1; next < text.length(); next++) {
            if (from[next] > from[index]) {
                return from[next];
            }
        }
        return original.length();
    }

    /** Returns the words in their order. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < text.length();) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(Character.codePointAt(text, end))) {
                end += Character.charCount(Character.codePointAt(text, end));
            }
            if (end > i) {
                String exact = text.substring(i, end);
                words.add(new Word(from(i), to(end - 1), exact, exact.toLowerCase(Locale.ROOT)));
            }
            i = Math.max(end, i + 1);
        }
        return words;
    }
}
