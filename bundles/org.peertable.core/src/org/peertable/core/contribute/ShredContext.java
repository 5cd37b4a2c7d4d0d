package org.peertable.core.contribute;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ProviderType;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/** What a shredder is given. While shredders are asked the program is as it was; what they name is removed afterwards. */
@ProviderType
public interface ShredContext {
    /** Returns the person to erase. */
    Peer peer();

    /** Returns the whole program, every part of which is loaded. */
    Program program();

    /** Returns the day of the erasure. */
    LocalDate today();

    /**
     * Removes an object with everything in it. Whatever refers to it must be named, too. Naming an object twice is fine.
     *
     * @param object a part of the program
     */
    void remove(EObject object);

    /** Empties a feature; does nothing when it is empty. */
    void clear(EObject object, EStructuralFeature feature);

    /** Puts a value that tells nothing into the place of one that does; does nothing when they are the same. */
    void replace(EObject object, EStructuralFeature feature, Object value);

    /** Takes one target out of a list of references; does nothing when it is not in it. */
    void unlink(EObject object, EReference list, EObject target);
}
