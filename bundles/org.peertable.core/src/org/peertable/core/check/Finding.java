package org.peertable.core.check;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that does not hold.
 *
 * @param constraint identifier of the constraint, or of the contributor for a constraint that failed
 * @param severity how much it matters
 * @param message what is wrong, with whom, and what to do
 * @param objects what it is about, the checked object first
 * @param feature the feature at which an editor shows it
 */
public record Finding(
        String constraint, Severity severity, String message, List<EObject> objects, Optional<EStructuralFeature> feature) {
    /** Copies the list. */
    public Finding {
        objects = List.copyOf(objects);
    }
}
