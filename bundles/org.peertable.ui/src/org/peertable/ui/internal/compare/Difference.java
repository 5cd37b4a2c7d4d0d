package org.peertable.ui.internal.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One thing that is not the same in two states of a program. */
public sealed interface Difference {
    /** Returns the identifier of what it is about. */
    String id();

    /**
     * Something is in the later state only.
     *
     * @param id its identifier
     * @param object the thing in the later state
     */
    record Added(String id, EObject object) implements Difference {
    }

    /**
     * Something is in the earlier state only.
     *
     * @param id its identifier
     * @param object the thing in the earlier state
     */
    record Removed(String id, EObject object) implements Difference {
    }

    /**
     * A field has another value.
     *
     * @param id identifier of the thing
     * @param object the thing in the later state
     * @param feature the field
     * @param before how the value reads in the earlier state
     * @param now how it reads in the later one
     */
    record Changed(String id, EObject object, EStructuralFeature feature, String before, String now) implements Difference {
    }
}
