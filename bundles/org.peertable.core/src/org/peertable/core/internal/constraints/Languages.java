package org.peertable.core.internal.constraints;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Identified;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

/** Every language is a well-formed tag of BCP 47 that begins with a language of ISO 639. */
public final class Languages implements Constraint<Identified> {
    private final Set<String> twoLetters = Set.of(Locale.getISOLanguages());
    private final Map<String, Boolean> known = new HashMap<>();

    @Override
    public void check(Identified object, ConstraintContext context) {
        if (object instanceof Program program && program.getLanguage() != null) {
            check(program, PeertablePackage.Literals.PROGRAM__LANGUAGE, program.getLanguage(), context);
        } else if (object instanceof Peer peer && peer.eIsSet(PeertablePackage.Literals.PEER__LANGUAGES)) {
            for (String tag : peer.getLanguages()) {
                check(peer, PeertablePackage.Literals.PEER__LANGUAGES, tag, context);
            }
        }
    }

    private void check(Identified owner, EAttribute feature, String tag, ConstraintContext context) {
        if (!known.computeIfAbsent(tag, this::isLanguage)) {
            context.report(feature, NLS.bind(Messages.Languages_unknown, Names.of(owner), tag));
        }
    }

    private boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 ? twoLetters.contains(language) : language.length() == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
