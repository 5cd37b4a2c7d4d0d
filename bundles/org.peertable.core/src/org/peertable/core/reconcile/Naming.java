package org.peertable.core.reconcile;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Says in words which object is meant and what a field says. */
final class Naming {
    private static final List<String> NAMES = List.of("displayName", "title", "name", "label", "text", "kind", "purpose", "value");
    private static final int SHOWN = 80;

    private Naming() {
    }

    static String of(EObject object) {
        String id = EcoreUtil.getID(object);
        EObject container = object.eContainer();
        if (id == null) {
            String type = object.eClass().getName() + ' ' + called(object);
            return container == null ? type.strip() : type.strip() + ", " + of(container);
        }
        String called = called(object);
        return called.isEmpty() ? object.eClass().getName() + " '" + id + "'"
                : NLS.bind(Messages.Reconciliation_named, new Object[] {object.eClass().getName(), id, called});
    }

    private static String called(EObject object) {
        for (String name : NAMES) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && !object.eIsProxy() && object.eGet(feature) != null) {
                return shorten(String.valueOf(object.eGet(feature)));
            }
        }
        return "";
    }

    static String value(Object value) {
        return value == null || value.equals("") ? ""
                : value instanceof List<?> many ? many.stream().map(Naming::value).collect(Collectors.joining(", "))
                : "'" + shorten(String.valueOf(value)) + "'";
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN))) + "…";
    }
}
