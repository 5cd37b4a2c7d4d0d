package org.peertable.core.internal.constraints;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Identified;

/** No text holds a character that cannot be seen and that files and printers stumble over. */
public final class ControlCharacters implements Constraint<Identified> {
    private final Details details = new Details();
    private final Map<EClass, int[]> texts = new HashMap<>();

    @Override
    public void check(Identified object, ConstraintContext context) {
        for (EObject part : details.with(object)) {
            for (int feature : texts.computeIfAbsent(part.eClass(), ControlCharacters::texts)) {
                // by number, because this reads every text of a program
                Object value = ((InternalEObject) part).eGet(feature, false, true);
                if (value instanceof String text) {
                    check(object, part, feature, text, context);
                } else if (value instanceof List<?> list && !list.isEmpty()) {
                    list.forEach(text -> check(object, part, feature, (String) text, context));
                }
            }
        }
    }

    private static int[] texts(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .mapToInt(type::getFeatureID)
                .toArray();
    }

    private static void check(
            Identified object, EObject part, int feature, String text, ConstraintContext context) {
        int position = firstControl(text);
        if (position >= 0) {
            EStructuralFeature attribute = part.eClass().getEStructuralFeature(feature);
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
        return name.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]", "\uFFFD");
    }
}
