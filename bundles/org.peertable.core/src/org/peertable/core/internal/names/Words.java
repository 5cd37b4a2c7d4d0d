package org.peertable.core.internal.names;

import java.util.Locale;
import java.util.ResourceBundle;

import org.peertable.model.Program;

/** What stands in the place of what must not be told, in the language of a program. */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the words in the language of a program, and in English when there are none in it. */
    public static Words of(Program program) {
        Locale locale = Locale.forLanguageTag(program.getLanguage() == null ? "en" : program.getLanguage());
        return new Words(ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale, NO_FALLBACK));
    }

    /** Returns what stands for a person. */
    public String person() {
        return bundle.getString("Words_person");
    }

    /** Returns what stands for an organisation. */
    public String organisation() {
        return bundle.getString("Words_organisation");
    }

    /** Returns what stands for a job title. */
    public String role() {
        return bundle.getString("Words_role");
    }

    /** Returns what stands for a city. */
    public String city() {
        return bundle.getString("Words_city");
    }

    /** Returns what stands for somebody who was erased. */
    public String erased() {
        return bundle.getString("Words_erased");
    }
}
