package org.peertable.exchange.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.stream.JsonWriter;

/** Writes objects of the model as JSON, one after the other, so that a large program needs little memory. */
public final class ModelWriter {
    private final JsonWriter json;
    private final IProgressMonitor monitor;

    /**
     * Makes a writer.
     *
     * @param json takes the objects
     * @param monitor is asked at every object whether to go on
     */
    public ModelWriter(JsonWriter json, IProgressMonitor monitor) {
        this.json = json;
        this.monitor = monitor;
    }

    /**
     * Writes an object with all that it contains, its features in the order of the model.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public void write(EObject object) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        json.beginObject();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || !object.eIsSet(feature)) {
                continue;
            }
            Object value = object.eGet(feature);
            switch (feature) {
                case EAttribute attribute -> writeAttribute(attribute, value);
                case EReference reference when reference.isContainment() -> writeContained(reference, value);
                case EReference reference when !isBackReference(reference) -> writeReferences(reference, value);
                default -> {
                    // the other end of a containment or of a reference that is written where it starts
                }
            }
        }
        json.endObject();
    }

    /** Of two opposite references one tells all: the one that is declared first. */
    static boolean isBackReference(EReference reference) {
        EReference opposite = reference.getEOpposite();
        if (opposite == null) {
            return reference.isContainer();
        }
        boolean sameClass = opposite.getEContainingClass() == reference.getEContainingClass();
        return reference.isContainer()
                || reference.isMany() && !opposite.isMany()
                || reference.isMany() == opposite.isMany() && (sameClass
                        ? opposite.getFeatureID() < reference.getFeatureID()
                        : opposite.getEContainingClass().getClassifierID() < reference.getEContainingClass().getClassifierID());
    }

    private void writeAttribute(EAttribute attribute, Object value) throws IOException {
        json.name(attribute.getName());
        if (attribute.isMany()) {
            json.beginArray();
            for (Object one : (List<?>) value) {
                writeValue(attribute, one);
            }
            json.endArray();
        } else {
            writeValue(attribute, value);
        }
    }

    private void writeValue(EAttribute attribute, Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Boolean flag -> json.value(flag);
            case Integer number -> json.value(number);
            case Double number when Double.isFinite(number) -> json.value(number);
            case BigDecimal amount -> json.value(amount.toPlainString());
            case Enumerator literal -> json.value(literal.getLiteral());
            default -> json.value(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        }
    }

    private void writeContained(EReference reference, Object value) throws IOException {
        json.name(reference.getName());
        if (reference.isMany()) {
            json.beginArray();
            for (EObject one : objects(value)) {
                write(one);
            }
            json.endArray();
        } else {
            write((EObject) value);
        }
    }

    private void writeReferences(EReference reference, Object value) throws IOException {
        json.name(reference.getName());
        if (reference.isMany()) {
            json.beginArray();
            for (EObject one : objects(value)) {
                json.value(EcoreUtil.getID(one));
            }
            json.endArray();
        } else {
            json.value(EcoreUtil.getID((EObject) value));
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<EObject> objects(Object value) {
        return (Collection<EObject>) value;
    }
}
