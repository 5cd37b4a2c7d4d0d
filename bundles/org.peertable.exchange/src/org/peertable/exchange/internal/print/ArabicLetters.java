package org.peertable.exchange.internal.print;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that fits their neighbours, as Unicode's presentation forms, because the writer of PDF
 * draws character by character. Letters of Arabic and Persian are joined; marks between them do not part them.
 */
final class ArabicLetters {
    /** How many forms each letter from U+0621 on has, from U+FE80 on: alone, at the end, at the beginning, between. */
    private static final String ARABIC = "12222424244444222244444444";
    /** The same from U+0641 on, from U+FED1 on. */
    private static final String ARABIC_TOO = "4444444224";
    private static final char[][] PERSIAN = {
        {'\u067e', '\ufb56', 4}, {'\u0686', '\ufb7a', 4}, {'\u0698', '\ufb8a', 2}, {'\u06a9', '\ufb8e', 4},
        {'\u06af', '\ufb92', 4}, {'\u06cc', '\ufbfc', 4}};
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final char LAM = '\u0644';
    private static final char LAM_ALEF = '\ufef5';
    private static final char TATWEEL = '\u0640';

    /** The first of a letter's forms and how many there are. */
    private record Forms(char first, int count) {
        boolean joinsNext() {
            return count == 4;
        }

        boolean joinsFormer() {
            return count > 1;
        }
    }

    private static final Map<Character, Forms> FORMS = forms();

    private ArabicLetters() {
    }

    private static Map<Character, Forms> forms() {
        Map<Character, Forms> forms = new HashMap<>();
        put(forms, '\u0621', '\ufe80', ARABIC);
        put(forms, '\u0641', '\ufed1', ARABIC_TOO);
        for (char[] letter : PERSIAN) {
            forms.put(letter[0], new Forms(letter[1], letter[2]));
        }
        return forms;
    }

    private static void put(Map<Character, Forms> forms, char letter, char form, String counts) {
        char next = form;
        for (int i = 0; i < counts.length(); i++) {
            int count = counts.charAt(i) - '0';
            forms.put((char) (letter + i), new Forms(next, count));
            next += (char) count;
        }
    }

    /** Returns a text with its Arabic letters joined. */
    static String joined(String text) {
        if (text.chars().noneMatch(c -> FORMS.containsKey((char) c))) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            Forms forms = FORMS.get(letter);
            if (forms == null) {
                joined.append(letter);
                continue;
            }
            boolean former = forms.joinsFormer() && joinsNext(text, neighbour(text, i, -1));
            int next = neighbour(text, i, 1);
            if (letter == LAM && next == i + 1 && ALEFS.indexOf(text.charAt(next)) >= 0) {
                joined.append((char) (LAM_ALEF + 2 * ALEFS.indexOf(text.charAt(next)) + (former ? 1 : 0)));
                i = next;
                continue;
            }
            boolean following = forms.joinsNext() && joinsFormer(text, next);
            joined.append((char) (forms.first() + (following ? 2 : 0) + (former ? 1 : 0)));
        }
        return joined.toString();
    }

    /** Returns where the next letter before or after a place is, over marks; -1 when there is none. */
    private static int neighbour(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i < text.length() ? i : -1;
    }

    private static boolean joinsNext(String text, int at) {
        Forms forms = at < 0 ? null : FORMS.get(text.charAt(at));
        return at >= 0 && (text.charAt(at) == TATWEEL || forms != null && forms.joinsNext());
    }

    private static boolean joinsFormer(String text, int at) {
        Forms forms = at < 0 ? null : FORMS.get(text.charAt(at));
        return at >= 0 && (text.charAt(at) == TATWEEL || forms != null && forms.joinsFormer());
    }
}
