package org.peertable.model.xmi;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A file would refer to an object that is in no file, or in one that it cannot refer to. Nothing was written. */
public final class DanglingReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EObject target;

    DanglingReferenceException(EObject target) {
        super("A " + target.eClass().getName() + " '" + EcoreUtil.getID(target) + "' lies in no file that may be referred to");
        this.target = target;
    }

    /** Returns the object that is referred to. */
    public EObject target() {
        return target;
    }
}
