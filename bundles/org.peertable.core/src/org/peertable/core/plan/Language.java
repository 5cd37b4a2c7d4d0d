package org.peertable.core.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The texts of this package in one language, which is the one asked for and never the process's own. */
final class Language {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Another word with a capital, as in the name of a committee; CIO or IT alone make no name. */
    private static final Pattern NAME = Pattern.compile("\\s\\p{Lu}\\p{Ll}");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Language(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Returns the language asked for, and English where there are no texts in it. */
    static Language of(Locale requested) {
        boolean german = requested.getLanguage().equals(Locale.GERMAN.getLanguage());
        Locale locale = german ? Locale.GERMAN : Locale.ENGLISH;
        return new Language(ResourceBundle.getBundle(Language.class.getPackageName() + ".mix", locale, NO_FALLBACK), locale);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Joins words as a sentence does. */
    String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return text("and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** Returns a number with its sign and at most one digit behind the point. */
    String signed(double number) {
        double rounded = Math.abs(number) >= 10 ? Math.rint(number) : Math.rint(number * 10) / 10;
        return new MessageFormat("{0,number,+0.#;'\u2212'0.#}", locale).format(new Object[] {rounded == 0 ? 0.0 : rounded});
    }

    /** Returns a label as it stands within a sentence: in English without the capital that is only the sentence's, not a name's. */
    String within(String label) {
        boolean name = label.length() < 2 || !Character.isUpperCase(label.charAt(0)) || !Character.isLowerCase(label.charAt(1))
                || NAME.matcher(label).find();
        return name || locale == Locale.GERMAN ? label : label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }

    /** Returns a text as a sentence of its own. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        String capital = Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
