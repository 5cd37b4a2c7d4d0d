package org.peertable.exchange.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.peertable.model.PeertablePackage;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The schema of the full exchange (JSON Schema, draft 2020-12), made from the model and its documentation. */
final class ExchangeSchema {
    /** Of two opposite ends of one relation these are not written. */
    private static final Set<EReference> NOT_WRITTEN = Set.of(
            PeertablePackage.Literals.INVITATION__DELEGATED_FROM,
            PeertablePackage.Literals.SEAT__OCCUPANT,
            PeertablePackage.Literals.DISCUSSION_TOPIC__SLOTS);

    /** The generated model leaves the documentation out; the file has it. */
    private static final Resource DOCUMENTED = documented();

    private ExchangeSchema() {
    }

    private static Resource documented() {
        try (InputStream in = PeertablePackage.class.getResourceAsStream("/model/peertable.ecore")) {
            Resource model = new EcoreResourceFactoryImpl().createResource(URI.createURI("peertable.ecore"));
            model.load(in, null);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text() {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("$id", PeertablePackage.eNS_URI + "/exchange.schema.json");
        schema.addProperty("title", "Peertable full exchange, version 1");
        schema.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        properties.add("format", constant("peertable"));
        JsonObject version = new JsonObject();
        version.addProperty("const", 1);
        properties.add("version", version);
        properties.add("program", reference("Program"));
        schema.add("properties", properties);
        schema.add("required", array(List.of("format", "version", "program")));
        schema.addProperty("additionalProperties", false);
        JsonObject definitions = new JsonObject();
        for (EClassifier classifier : PeertablePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                definitions.add(type.getName(), type(type));
            }
        }
        schema.add("$defs", definitions);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(schema) + "\n";
    }

    private static JsonObject type(EClass type) {
        JsonObject made = new JsonObject();
        describe(made, type);
        made.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean written = !(feature instanceof EReference reference) || !reference.isContainer() && !NOT_WRITTEN.contains(reference);
            if (written && !feature.isDerived() && !feature.isTransient()) {
                properties.add(feature.getName(), feature(feature));
            }
        }
        made.add("properties", properties);
        if (type.getEIDAttribute() != null) {
            made.add("required", array(List.of("id")));
        }
        made.addProperty("additionalProperties", false);
        return made;
    }

    private static JsonObject feature(EStructuralFeature feature) {
        JsonObject one = feature instanceof EReference reference
                ? reference.isContainment() ? reference(reference.getEReferenceType().getName()) : id()
                : value((EAttribute) feature);
        JsonObject made = new JsonObject();
        describe(made, feature);
        if (feature.isMany()) {
            made.addProperty("type", "array");
            made.add("items", one);
        } else {
            one.entrySet().forEach(entry -> made.add(entry.getKey(), entry.getValue()));
        }
        return made;
    }

    private static JsonObject value(EAttribute attribute) {
        JsonObject made = new JsonObject();
        if (attribute.isID()) {
            return id();
        } else if (attribute.getEAttributeType() instanceof EEnum values) {
            made.add("enum", array(values.getELiterals().stream().map(literal -> literal.getLiteral()).toList()));
            return made;
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        made.addProperty("type", type == boolean.class || type == Boolean.class ? "boolean"
                : type == int.class || type == Integer.class ? "integer"
                : type == double.class || type == Double.class ? "number" : "string");
        switch (type.getSimpleName()) {
            case "LocalDate" -> made.addProperty("format", "date");
            case "LocalDateTime" -> made.addProperty("pattern", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
            case "Instant" -> made.addProperty("format", "date-time");
            case "BigDecimal" -> made.addProperty("pattern", "^-?\\d+(\\.\\d+)?$");
            default -> {
                // the type says it all
            }
        }
        return made;
    }

    private static JsonObject id() {
        JsonObject made = new JsonObject();
        made.addProperty("type", "string");
        made.addProperty("pattern", "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,119}$");
        return made;
    }

    private static void describe(JsonObject made, EModelElement element) {
        EObject documented = DOCUMENTED.getEObject(EcoreUtil.getURI(element).fragment());
        String text = EcoreUtil.getDocumentation((EModelElement) documented);
        if (text != null) {
            made.addProperty("description", text);
        }
    }

    private static JsonObject constant(String value) {
        JsonObject made = new JsonObject();
        made.addProperty("const", value);
        return made;
    }

    private static JsonObject reference(String type) {
        JsonObject made = new JsonObject();
        made.addProperty("$ref", "#/$defs/" + type);
        return made;
    }

    private static JsonArray array(List<String> values) {
        JsonArray made = new JsonArray();
        values.forEach(made::add);
        return made;
    }
}
