package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage;

/** Finds the parts of an object that have no identifier of their own and so belong to what is said of it. */
final class Details {
    private final Map<EClass, int[]> references = new HashMap<>();

    /** Returns an object and those parts of it. */
    List<EObject> with(Identified object) {
        List<EObject> all = List.of(object);
        for (int reference : references.computeIfAbsent(object.eClass(), Details::read)) {
            InternalEObject owner = (InternalEObject) object;
            if (owner.eIsSet(reference)) {
                if (all.size() == 1) {
                    all = new ArrayList<>(all);
                }
                ((List<?>) owner.eGet(reference, false, true)).stream().map(EObject.class::cast).forEach(all::add);
            }
        }
        return all;
    }

    private static int[] read(EClass type) {
        return type.getEAllContainments().stream()
                .filter(EReference::isMany)
                .filter(reference -> !PeertablePackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()))
                .mapToInt(type::getFeatureID)
                .toArray();
    }
}
