package org.peertable.exchange.internal.person;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

import org.peertable.exchange.internal.Texts;

/** The words of this package in the language of a request. */
final class PersonTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Texts general;
    private final ResourceBundle bundle;

    PersonTexts(Locale requested) {
        general = Texts.in(requested);
        bundle = ResourceBundle.getBundle(PersonTexts.class.getPackageName() + ".messages", general.locale(), NO_FALLBACK);
    }

    Texts general() {
        return general;
    }

    Locale locale() {
        return general.locale();
    }

    String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }

    /** Returns the word for a literal that only this package tells of. */
    String of(Enum<?> literal) {
        return get(literal.getDeclaringClass().getSimpleName() + "_" + literal.name());
    }

    String day(LocalDate day) {
        return day == null ? "" : general.date(day);
    }
}
