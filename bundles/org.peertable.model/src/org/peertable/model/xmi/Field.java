package org.peertable.model.xmi;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** How one feature of one class is read. */
final class Field {
    /** What a feature holds. */
    enum Kind {
        ID, ATTRIBUTE, REFERENCE, PART
    }

    /** Values repeat: titles, days, enumerations. The last ones are kept, so that equal ones are converted and stored once. */
    private static final int REMEMBERED = 256;
    private static final int LONGEST_NUMBER = 40;

    final EStructuralFeature feature;
    final Kind kind;
    private final int number;
    private final boolean many;
    private String[] texts;
    private Object[] values;

    Field(EClass owner, EStructuralFeature feature) {
        this.feature = feature;
        this.number = owner.getFeatureID(feature);
        this.many = feature.isMany();
        this.kind = feature instanceof EReference reference ? reference.isContainment() ? Kind.PART : Kind.REFERENCE
                : ((EAttribute) feature).isID() ? Kind.ID : Kind.ATTRIBUTE;
    }

    String name() {
        return feature.getName();
    }

    boolean isMany() {
        return many;
    }

    boolean hasOpposite() {
        return feature instanceof EReference reference && reference.getEOpposite() != null;
    }

    EClass type() {
        return (EClass) feature.getEType();
    }

    boolean accepts(EObject target) {
        return feature.getEType().isInstance(target);
    }

    /**
     * Converts the text of an attribute.
     *
     * @throws RuntimeException if it is not a value of the attribute's type
     */
    Object value(String text) {
        if (texts == null) {
            texts = new String[REMEMBERED];
            values = new Object[REMEMBERED];
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        if (!text.equals(texts[place])) {
            values[place] = convert(text);
            texts[place] = text;
        }
        return values[place];
    }

    private Object convert(String text) {
        EDataType type = (EDataType) feature.getEType();
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return text;
        }
        if (Number.class.isAssignableFrom(java) && text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException(text);
        }
        Object value = type.getEPackage().getEFactoryInstance().createFromString(type, text);
        if (value instanceof BigDecimal number && Math.abs(number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException(text);
        }
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    boolean isSet(InternalEObject object) {
        return object.eIsSet(number);
    }

    void set(InternalEObject object, Object value) {
        object.eSet(number, value);
    }

    Object get(InternalEObject object) {
        return object.eGet(number, false, true);
    }

    @SuppressWarnings("unchecked")
    InternalEList<Object> list(InternalEObject object) {
        return (InternalEList<Object>) object.eGet(number, false, true);
    }
}
