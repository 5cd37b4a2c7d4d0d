package org.peertable.exchange.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.exchange.internal.Plain;
import org.peertable.model.xmi.Ids;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads objects of the model as {@link ModelWriter} writes them. Nothing is guessed: what is not understood is refused. */
final class ModelReader {
    private record Link(EObject owner, EReference reference, List<String> ids, String path) {
    }

    private final JsonReader json;
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    ModelReader(JsonReader json) {
        this.json = json;
    }

    /**
     * Reads an object with all that it contains.
     *
     * @throws ExchangeException if something in it is not of the model; it names the place
     */
    EObject read(EClass type) throws IOException {
        EObject object = EcoreUtil.create(type);
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature == null || feature.isDerived() || feature.isTransient()) {
                throw new ExchangeException(json, NLS.bind(Messages.Exchange_noSuchField, type.getName(), name));
            }
            switch (feature) {
                case EAttribute attribute -> readAttribute(object, attribute);
                case EReference reference when reference.isContainment() -> readContained(object, reference);
                case EReference reference when !ModelWriter.isBackReference(reference) -> readLink(object, reference);
                default -> throw new ExchangeException(json, NLS.bind(Messages.Exchange_noSuchField, type.getName(), name));
            }
        }
        json.endObject();
        String id = EcoreUtil.getID(object);
        if (id == null ? type.getEIDAttribute() != null : !Ids.isWellFormed(id)) {
            throw new ExchangeException(json, NLS.bind(Messages.Exchange_badId, type.getName(), id));
        }
        if (id != null && byId.put(id, object) != null) {
            throw new ExchangeException(json, NLS.bind(Messages.Exchange_idTwice, id));
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private void readAttribute(EObject object, EAttribute attribute) throws IOException {
        if (!attribute.isMany()) {
            object.eSet(attribute, value(attribute));
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            ((EList<Object>) object.eGet(attribute)).add(value(attribute));
        }
        json.endArray();
    }

    private Object value(EAttribute attribute) throws IOException {
        try {
            Class<?> type = attribute.getEAttributeType().getInstanceClass();
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
                return null;
            } else if (type == boolean.class || type == Boolean.class) {
                return json.nextBoolean();
            } else if (type == int.class || type == Integer.class) {
                return json.nextInt();
            } else if (type == double.class || type == Double.class) {
                return json.nextDouble();
            }
            if (json.peek() != JsonToken.STRING) {
                throw new ExchangeException(json, NLS.bind(Messages.Exchange_badValue, json.peek(), attribute.getName()));
            }
            return parsed(attribute, json.nextString());
        } catch (IllegalStateException | NumberFormatException e) {
            throw new ExchangeException(json, NLS.bind(Messages.Exchange_badValue, e.getMessage(), attribute.getName()));
        }
    }

    private Object parsed(EAttribute attribute, String text) throws ExchangeException {
        if (Plain.hasControls(text)) {
            throw new ExchangeException(json, Messages.Exchange_control);
        }
        if (attribute.getEAttributeType() instanceof EEnum values) {
            EEnumLiteral literal = values.getEEnumLiteralByLiteral(text);
            if (literal == null) {
                throw new ExchangeException(json, NLS.bind(Messages.Exchange_badValue, text, attribute.getName()));
            }
            return literal.getInstance();
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            throw new ExchangeException(json, NLS.bind(Messages.Exchange_badValue, text, attribute.getName()));
        }
    }

    @SuppressWarnings("unchecked")
    private void readContained(EObject object, EReference reference) throws IOException {
        if (!reference.isMany()) {
            object.eSet(reference, read(reference.getEReferenceType()));
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            ((EList<EObject>) object.eGet(reference)).add(read(reference.getEReferenceType()));
        }
        json.endArray();
    }

    private void readLink(EObject object, EReference reference) throws IOException {
        String path = json.getPath();
        List<String> ids = new ArrayList<>();
        if (reference.isMany()) {
            json.beginArray();
            while (json.hasNext()) {
                ids.add(json.nextString());
            }
            json.endArray();
        } else {
            ids.add(json.nextString());
        }
        links.add(new Link(object, reference, ids, path));
    }

    /**
     * Makes the references between all objects read.
     *
     * @throws ExchangeException if one leads nowhere, or to something of another kind
     */
    @SuppressWarnings("unchecked")
    void link() throws ExchangeException {
        for (Link link : links) {
            for (String id : link.ids()) {
                EObject target = byId.get(id);
                if (target == null || !link.reference().getEReferenceType().isInstance(target)) {
                    throw new ExchangeException(link.path(), NLS.bind(Messages.Exchange_dangling, id));
                }
                if (link.reference().isMany()) {
                    ((EList<EObject>) link.owner().eGet(link.reference())).add(target);
                } else {
                    link.owner().eSet(link.reference(), target);
                }
            }
        }
    }
}
