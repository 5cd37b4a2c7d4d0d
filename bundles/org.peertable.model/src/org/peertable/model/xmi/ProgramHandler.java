package org.peertable.model.xmi;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.peertable.model.PeertablePackage;
import org.peertable.model.xmi.LoadError.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds objects from the events of the parser; knows one package and no way to another. The parser need not know
 * namespaces: only the roots of a file have one.
 */
final class ProgramHandler extends DefaultHandler {
    private static final int MOST_ERRORS = 50;

    private final ProgramResource resource;
    private final ReadLimits limits;
    private final String location;
    private final References references;
    private final Map<EClass, Shape> shapes = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private final Map<String, EObject> identifiers;
    private final InternalEObject[] objects;
    private final Shape[] shapeAt;
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private Field textOf;
    private int depth;
    private int count;
    /** How deep the element lies that is passed over with all it holds; 0 when none is. */
    private int passedOver;

    ProgramHandler(ProgramResource resource) {
        this.resource = resource;
        this.limits = resource.limits();
        this.location = resource.getURI().toString();
        this.identifiers = resource.getIntrinsicIDToEObjectMap();
        this.references = new References(resource::getEObjectByID, resource::standIn, location, this::report);
        this.objects = new InternalEObject[limits.depth() + 1];
        this.shapeAt = new Shape[limits.depth() + 1];
    }

    References references() {
        return references;
    }

    @Override
    public void setDocumentLocator(Locator value) {
        locator = value;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > limits.depth()) {
            throw stop(Kind.TOO_DEEP, limits.depth());
        }
        if (++count > limits.objects()) {
            throw stop(Kind.TOO_MANY, limits.objects());
        }
        if (passedOver > 0) {
            return;
        }
        InternalEObject parent = objects[depth - 1];
        if (parent == null && textOf == null) {
            root(name, attributes);
            return;
        }
        Field field = textOf == null ? shapeAt[depth - 1].field(name) : null;
        if (field == null) {
            InternalEObject about = parent == null ? objects[depth - 2] : parent;
            passOver(LoadError.of(Kind.UNKNOWN_FEATURE, location, line(), about, name, ""));
        } else {
            switch (field.kind) {
                case PART -> part(parent, field, attributes);
                case REFERENCE -> passOver(LoadError.of(
                        Kind.OUTSIDE, location, line(), parent, name, String.valueOf(attributes.getValue("href"))));
                case ID, ATTRIBUTE -> textOf = field;
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (textOf != null) {
            text.append(characters, start, length);
        } else if (passedOver == 0) {
            for (int i = start; i < start + length; i++) {
                if (characters[i] > ' ') {
                    String stray = new String(characters, i, start + length - i).strip();
                    report(LoadError.of(Kind.STRAY_TEXT, location, line(), stray));
                    return;
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (passedOver == depth) {
            passedOver = 0;
        } else if (textOf != null && passedOver == 0) {
            set(objects[depth - 1], textOf, text.toString());
            text.setLength(0);
            textOf = null;
        }
        objects[depth--] = null;
    }

    private void root(String name, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            if (attribute.startsWith("xmlns")) {
                namespaces.put(attribute.substring(Math.min(attribute.length(), "xmlns:".length())), attributes.getValue(i));
            }
        }
        String namespace = namespaces.getOrDefault(prefix(name), "");
        String type = name.substring(name.indexOf(':') + 1);
        if (namespace.equals(XMIResource.XMI_URI) && type.equals("XMI") && depth == 1) {
            return;
        }
        if (!namespace.equals(PeertablePackage.eNS_URI)) {
            passOver(LoadError.of(Kind.UNKNOWN_NAMESPACE, location, line(), namespace.isEmpty() ? name : namespace));
        } else if (!(PeertablePackage.eINSTANCE.getEClassifier(type) instanceof EClass root) || root.isAbstract()) {
            passOver(LoadError.of(Kind.UNKNOWN_CLASS, location, line(), type));
        } else {
            resource.getContents().add(object(root, attributes));
        }
    }

    private void part(InternalEObject parent, Field field, Attributes attributes) {
        InternalEObject object = object(field.type(), attributes);
        if (field.isMany()) {
            field.list(parent).addUnique(object);
        } else if (field.get(parent) == null) {
            field.set(parent, object);
        } else {
            report(LoadError.of(Kind.SECOND_PART, location, line(), parent, field.name(), ""));
        }
    }

    private InternalEObject object(EClass type, Attributes attributes) {
        Shape shape = shapes.computeIfAbsent(type, Shape::new);
        InternalEObject object = shape.create();
        objects[depth] = object;
        shapeAt[depth] = shape;
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            Field field = shape.field(name);
            if (field == null) {
                other(object, name, attributes.getValue(i));
            } else {
                set(object, field, attributes.getValue(i));
            }
        }
        return object;
    }

    private void set(InternalEObject object, Field field, String value) {
        switch (field.kind) {
            case ID -> {
                if (identifiers.putIfAbsent(value, object) != null) {
                    report(LoadError.of(Kind.DUPLICATE, location, line(), value));
                }
                field.set(object, value);
            }
            case ATTRIBUTE -> setValue(object, field, value);
            case REFERENCE -> references.add(object, field, value, line());
            case PART -> report(LoadError.of(Kind.BAD_VALUE, location, line(), object, field.name(), value));
        }
    }

    private void setValue(InternalEObject object, Field field, String value) {
        Object converted;
        try {
            converted = field.value(value);
        } catch (RuntimeException e) {
            // factories throw what the parser of the type does
            report(LoadError.of(Kind.BAD_VALUE, location, line(), object, field.name(), value));
            return;
        }
        if (field.isMany()) {
            field.list(object).add(converted);
        } else {
            field.set(object, converted);
        }
    }

    /** An attribute that is no feature: a hint of XMI, which says nothing that is not known, or a part in another file. */
    private void other(InternalEObject object, String name, String value) {
        String namespace = namespaces.getOrDefault(prefix(name), "");
        if (name.equals("href")) {
            refer(object, value);
        } else if (namespace.equals(XMLResource.XSI_URI) && name.endsWith(":type")) {
            if (!value.substring(value.indexOf(':') + 1).equals(object.eClass().getName())) {
                report(LoadError.of(Kind.UNKNOWN_CLASS, location, line(), value));
            }
        } else if (!name.startsWith("xmlns") && !namespace.equals(XMIResource.XMI_URI)
                && !namespace.equals(XMLResource.XSI_URI)) {
            report(LoadError.of(Kind.UNKNOWN_FEATURE, location, line(), object, name, ""));
        }
    }

    /** Only the parts of a program that lie in files of their own are referenced by file. */
    private void refer(InternalEObject proxy, String reference) {
        if (proxy.eClass() == PeertablePackage.Literals.SEASON
                || proxy.eClass() == PeertablePackage.Literals.DIRECTORY
                || proxy.eClass() == PeertablePackage.Literals.CONFIDENTIAL) {
            try {
                URI target = URI.createURI(reference).resolve(resource.getURI());
                if (resource.mayRefer(target)) {
                    proxy.eSetProxyURI(target);
                    return;
                }
            } catch (IllegalArgumentException e) {
                // not even a URI: it leads nowhere within the program
            }
        }
        report(LoadError.of(Kind.OUTSIDE, location, line(), proxy, "href", reference));
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    private void passOver(LoadError error) {
        passedOver = depth;
        report(error);
    }

    private void report(LoadError error) {
        if (resource.getErrors().size() == MOST_ERRORS) {
            resource.getErrors().add(LoadError.of(Kind.MORE, location, 0, String.valueOf(MOST_ERRORS)));
            throw new Stopped();
        }
        resource.getErrors().add(error);
    }

    private Stopped stop(Kind kind, int limit) {
        resource.getErrors().add(LoadError.of(kind, location, line(), String.valueOf(limit)));
        return new Stopped();
    }

    /** Reading on is of no use; what is wrong is among the resource's errors. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
