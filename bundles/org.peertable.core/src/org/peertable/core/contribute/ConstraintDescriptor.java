package org.peertable.core.contribute;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ProviderType;
import org.peertable.core.check.Severity;

/** What is known of a contributed constraint without loading its class. */
@ProviderType
public interface ConstraintDescriptor {
    /** Returns the identifier, unique among constraints, such as {@code org.peertable.core.capacity}. */
    String id();

    /** Returns what must hold, in a few words. */
    String name();

    /** Returns the model class whose objects are checked, its subclasses included. */
    EClass target();

    /** Returns how much it matters when it does not hold. */
    Severity severity();

    /** Returns whether a planner may waive it for an event with a recorded reason. */
    boolean waivable();

    /** Returns the name of the bundle that contributes it. */
    String contributor();

    /**
     * Makes an instance; loads the plugin's class.
     *
     * @throws CoreException if the class cannot be loaded or made; the message names the contributor
     */
    Constraint<? super EObject> create() throws CoreException;
}
