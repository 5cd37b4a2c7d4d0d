package org.peertable.model.xmi;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Something in a program refers to an object that is in no program. Nothing was written. */
public final class DanglingReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EObject target;

    DanglingReferenceException(EObject target) {
        super("A " + target.eClass().getName() + " '" + EcoreUtil.getID(target) + "' is referred to but is not in the program");
        this.target = target;
    }

    /** Returns the object that is missing. */
    public EObject target() {
        return target;
    }
}
