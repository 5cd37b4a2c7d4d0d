package org.peertable.core.internal.constraints;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Identified;

/** No text holds a character that cannot be seen and that files and printers stumble over. */
public final class ControlCharacters implements Constraint<Identified> {
    @Override
    public void check(Identified object, ConstraintContext context) {
        Traits traits = context.shared(Traits.class, Traits::new);
        for (EObject part : traits.withDetails(object)) {
            for (EAttribute attribute : traits.of(part.eClass()).texts()) {
                if (!attribute.isMany()) {
                    check(object, part, attribute, (String) part.eGet(attribute), context);
                } else if (part.eIsSet(attribute)) {
                    for (Object text : (List<?>) part.eGet(attribute)) {
                        check(object, part, attribute, (String) text, context);
                    }
                }
            }
        }
    }

    private static void check(
            Identified object, EObject part, EAttribute attribute, String text, ConstraintContext context) {
        int position = text == null ? -1 : firstControl(text);
        if (position >= 0) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(position));
            String message = NLS.bind(Messages.ControlCharacters_found, new Object[] {
                clean(Names.of(part)), Names.words(attribute), code, position + 1});
            if (part == object) {
                context.report(attribute, message);
            } else {
                context.report(part.eContainmentFeature(), message, part);
            }
        }
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && isForbidden(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c <= 0x9F || c >= 0xFFFE;
    }

    private static String clean(String name) {
        return name.replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD");
    }
}
