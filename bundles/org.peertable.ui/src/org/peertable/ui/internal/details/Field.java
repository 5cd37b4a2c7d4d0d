package org.peertable.ui.internal.details;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.ui.internal.words.Words;

/**
 * One line in Details.
 *
 * @param group the key of the group it stands in
 * @param label what it is called
 * @param feature what it shows of the model; {@code null} when it is computed
 * @param computed what it shows otherwise; {@code null} when it has a feature
 */
record Field(String group, String label, EStructuralFeature feature, Function<EObject, String> computed) {
    static Field of(String group, EStructuralFeature feature) {
        return new Field(group, Words.of(feature), feature, null);
    }

    /** Makes a field that is computed and cannot be changed; the key finds its label. */
    static <T extends EObject> Field of(String group, String key, Class<T> type, Function<T, String> computed) {
        return new Field(group, Words.word(key), null, object -> computed.apply(type.cast(object)));
    }
}
