package org.peertable.exchange.internal.people;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Texts of cells: tidied, taken apart, checked, and folded for comparison. */
final class Values {
    private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern LISTED = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,255}");
    private static final Pattern WEB = Pattern.compile("(https?://)?[^\\s/:]+\\.[^\\s/:]+([:/]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> COUNTRIES = countries();

    private Values() {
    }

    /** Puts a text on one line, and takes away what protects a spreadsheet from formulas. */
    static String tidy(String cell) {
        String line = SPACES.matcher(LINES.matcher(cell.strip()).replaceAll(", ")).replaceAll(" ").strip();
        return line.length() > 1 && line.charAt(0) == '\'' && "=+-@".indexOf(line.charAt(1)) >= 0 ? line.substring(1) : line;
    }

    /** Takes a list apart. */
    static List<String> listed(String cell) {
        return Arrays.stream(LISTED.split(cell)).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    static boolean isWeb(String text) {
        return WEB.matcher(text).matches();
    }

    static boolean isTimeZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }

    /** Returns the tag of a language in its usual spelling; empty when it is none. */
    static Optional<String> language(String text) {
        try {
            String tag = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Returns the code of a country given by its code or its English or German name; empty when it is none. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(folded(text)));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            countries.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            countries.put(folded(country.getDisplayCountry(Locale.GERMAN)), code);
        }
        for (String code : Locale.getISOCountries()) {
            countries.put(folded(code), code);
        }
        // as address books write them
        List.of("usa", "u s a", "u s", "united states of america", "vereinigte staaten von amerika").forEach(name -> countries.put(name, "US"));
        List.of("uk", "u k", "great britain", "england", "scotland", "wales").forEach(name -> countries.put(name, "GB"));
        return Map.copyOf(countries);
    }

    /** Folds a text for comparison: case, width, accents in either spelling, spaces and punctuation do not count. */
    static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = GAPS.matcher(folded).replaceAll(" ").strip();
        return words.isEmpty() ? folded.strip() : words;
    }

    /** Returns the first character that must not stand in a program; empty when there is none. */
    static OptionalInt control(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < cell.length() && Character.isLowSurrogate(cell.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 && c != 0x85
                    || Character.isSurrogate(c) || c >= 0xfffe) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }
}
