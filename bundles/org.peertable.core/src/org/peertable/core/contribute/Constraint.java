package org.peertable.core.contribute;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that must hold in every program. Contributed through {@code org.peertable.core.constraints}, which names the
 * class it is about; {@link #check} is called once for every object of that class. A constraint that throws is reported
 * by the name of its contributor and left out for the rest of the run.
 *
 * <p>An instance is used for one run by one thread, so it may keep what it learned from earlier objects.
 *
 * @param <T> the model class named in the declaration
 */
@FunctionalInterface
public interface Constraint<T extends EObject> {
    /**
     * Looks at one object.
     *
     * @param object the object; must not be changed
     * @param context takes what was found
     */
    void check(T object, ConstraintContext context);
}
