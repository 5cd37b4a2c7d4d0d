package org.peertable.model.xmi;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The identifiers of a program: readable, stable, and fit for a file name, an XML attribute and a web address. */
public final class Ids {
    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,119}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SLUG_LENGTH = 60;

    private Ids() {
    }

    /**
     * Tells whether an identifier may be used: letters and digits of any script, then also {@code .}, {@code _} and
     * {@code -}, at most 120 characters.
     */
    public static boolean isWellFormed(String id) {
        return id != null && WELL_FORMED.matcher(id).matches();
    }

    /**
     * Makes an identifier from a name: lower case, without accents, words joined by {@code -}, at most 60 characters.
     *
     * @param name any text
     * @return the identifier; {@code x} when nothing of the name is fit for one
     */
    public static String slug(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String plain = Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        String joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        int start = joined.startsWith("-") ? 1 : 0;
        int end = Math.min(joined.length(), start + SLUG_LENGTH);
        if (end < joined.length() && Character.isHighSurrogate(joined.charAt(end - 1))) {
            end--;
        }
        while (end > start && joined.charAt(end - 1) == '-') {
            end--;
        }
        return end > start ? joined.substring(start, end) : "x";
    }

    /**
     * Makes an identifier unique by a number at its end.
     *
     * @param wanted the identifier as it should be
     * @param taken identifiers in use; the result is added
     * @return the wanted one, or the first of {@code wanted-2}, {@code wanted-3} and so on that is not taken
     */
    public static String unique(String wanted, Set<String> taken) {
        String id = wanted;
        for (int n = 2; !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
