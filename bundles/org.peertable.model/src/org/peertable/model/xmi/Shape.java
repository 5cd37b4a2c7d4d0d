package org.peertable.model.xmi;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** How the objects of one class are read: its features by the names that they have in a file. */
final class Shape {
    private final EClass type;
    private final Map<String, Field> fields = new HashMap<>();

    Shape(EClass type) {
        this.type = type;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !feature.isDerived()) {
                fields.put(feature.getName(), new Field(type, feature));
            }
        }
    }

    EClass type() {
        return type;
    }

    InternalEObject create() {
        return (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
    }

    /** Returns the feature of that name, or {@code null}. */
    Field field(String name) {
        return fields.get(name);
    }
}
