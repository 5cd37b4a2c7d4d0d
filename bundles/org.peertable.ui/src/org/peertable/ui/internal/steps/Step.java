package org.peertable.ui.internal.steps;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing to do for an event.
 *
 * @param text what to do, or when it is done, what is the case
 * @param done whether it is done
 * @param object what it is done to
 * @param feature the place where it is done
 */
record Step(String text, boolean done, EObject object, EStructuralFeature feature) {
}
