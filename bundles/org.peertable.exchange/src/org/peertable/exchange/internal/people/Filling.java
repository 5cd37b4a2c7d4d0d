package org.peertable.exchange.internal.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.RowVerdict.Remark;

/**
 * Fills what is empty in an object and leaves the rest as it is. Changes to objects of the program are collected; what
 * earlier rows were told to fill counts as filled.
 */
final class Filling {
    private final Changes changes;
    private final Map<EObject, Map<EStructuralFeature, Object>> pending = new HashMap<>();

    Filling(Changes changes) {
        this.changes = changes;
    }

    /** Returns a feature's value as it will be. */
    Object value(EObject object, EStructuralFeature feature) {
        Map<EStructuralFeature, Object> planned = pending.get(object);
        return planned != null && planned.containsKey(feature) ? planned.get(feature) : object.eGet(feature);
    }

    /** Sets a feature, at once when the object is new and with the other changes when it is in the program. */
    void set(EObject object, EStructuralFeature feature, Object value, boolean isNew) {
        if (isNew) {
            object.eSet(feature, value);
        } else {
            changes.set(object, feature, value);
            pending.computeIfAbsent(object, unseen -> new HashMap<>()).put(feature, value);
        }
    }

    /**
     * Fills a text when there is none.
     *
     * @param column the column that the text is from
     * @param remarks gets one when there is another text
     * @return whether the object changes
     */
    boolean text(EObject object, EAttribute feature, String text, boolean isNew, String column, List<Remark> remarks) {
        if (text.isEmpty()) {
            return false;
        }
        Object now = value(object, feature);
        if (now == null || now.toString().isBlank()) {
            set(object, feature, text, isNew);
            return true;
        }
        if (!Values.folded(now.toString()).equals(Values.folded(text))) {
            remarks.add(new Remark(column, NLS.bind(Messages.Value_kept, now, text)));
        }
        return false;
    }

    /** Fills a list when it is empty. */
    boolean list(EObject object, EAttribute feature, List<String> texts, boolean isNew, String column, List<Remark> remarks) {
        if (texts.isEmpty()) {
            return false;
        }
        List<?> now = (List<?>) value(object, feature);
        if (now.isEmpty()) {
            set(object, feature, new ArrayList<>(texts), isNew);
            return true;
        }
        if (!now.containsAll(texts)) {
            remarks.add(new Remark(column, NLS.bind(Messages.Value_kept, now, texts)));
        }
        return false;
    }
}
