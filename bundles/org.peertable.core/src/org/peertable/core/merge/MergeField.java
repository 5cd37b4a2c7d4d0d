package org.peertable.core.merge;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in which two entries differ, and what is to become of it.
 *
 * @param feature what it is about
 * @param kept what the entry says that is kept; {@code null} or an empty list for nothing
 * @param other what the entry says that goes
 * @param proposed what is done when nobody decides
 */
public record MergeField(EStructuralFeature feature, Object kept, Object other, Choice proposed) {
    /** What becomes of a field. */
    public enum Choice {
        /** What the kept entry says. */
        KEPT,
        /** What the other entry says. */
        OTHER,
        /** Both; for lists alone. */
        BOTH
    }

    /** Returns whether a choice can be made for the field. */
    public boolean allows(Choice choice) {
        return choice != Choice.BOTH || feature.isMany();
    }
}
