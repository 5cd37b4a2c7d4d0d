package org.peertable.core.contribute;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ProviderType;
import org.peertable.model.Program;

/** What a constraint is given while it looks at an object. */
@ProviderType
public interface ConstraintContext {
    /** Returns the program that is checked. */
    Program program();

    /** Returns the day of the check. */
    LocalDate today();

    /**
     * Reports that the constraint does not hold for the object being checked.
     *
     * @param message what is wrong, with whom, and what to do, in a planner's words
     * @param others further objects that it is about
     */
    void report(String message, EObject... others);

    /**
     * Reports that one feature of the object being checked does not hold.
     *
     * @param feature the feature at which an editor shows the message
     * @param message what is wrong, with whom, and what to do, in a planner's words
     * @param others further objects that it is about
     */
    void report(EStructuralFeature feature, String message, EObject... others);

    /**
     * Returns something that is worked out once in a run and used by all constraints that ask with the same key.
     *
     * @param key a class of the constraint's own bundle
     * @param maker works it out
     */
    <T> T shared(Class<T> key, Supplier<T> maker);
}
