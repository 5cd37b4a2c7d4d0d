package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage;

/** What constraints that hold for any object need to know of its class; worked out once in a run. */
final class Traits {
    /** What a class has. */
    record Of(List<EAttribute> texts, List<EReference> details) {
    }

    private final Map<EClass, Of> known = new HashMap<>();

    Of of(EClass type) {
        return known.computeIfAbsent(type, Traits::read);
    }

    /** Returns an object and those parts of it that have no identifier of their own and so are not checked by themselves. */
    List<EObject> withDetails(Identified object) {
        List<EObject> all = List.of(object);
        for (EReference reference : of(object.eClass()).details()) {
            if (object.eIsSet(reference)) {
                if (all.size() == 1) {
                    all = new ArrayList<>(all);
                }
                ((List<?>) object.eGet(reference)).stream().map(EObject.class::cast).forEach(all::add);
            }
        }
        return all;
    }

    private static Of read(EClass type) {
        return new Of(
                type.getEAllAttributes().stream()
                        .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                        .toList(),
                type.getEAllContainments().stream()
                        .filter(reference -> reference.isMany()
                                && !PeertablePackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()))
                        .toList());
    }
}
