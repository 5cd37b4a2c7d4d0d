package org.peertable.model.xmi;

import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.common.util.URI;
import org.peertable.model.PeertablePackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Builds objects from the events of the parser; knows one package and no way to another. */
final class ProgramHandler extends SAXXMIHandler {
    private final ProgramResource resource;
    private int depth;
    private int count;

    ProgramHandler(ProgramResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
        this.resource = resource;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        ReadLimits limits = resource.limits();
        if (++depth > limits.depth()) {
            throw tooMuch("Elements are nested deeper than " + limits.depth());
        }
        if (++count > limits.objects()) {
            throw tooMuch("There are more than " + limits.objects() + " objects");
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    private SAXException tooMuch(String what) {
        return new SAXException(new XMIException(what, getLocation(), getLineNumber(), getColumnNumber()));
    }

    /** A namespace is a name here, never a place to load from nor a class to initialise. */
    @Override
    protected EPackage getPackageForURI(String namespace) {
        if (namespace == null) {
            return null;
        }
        EPackage known = packageRegistry.getEPackage(namespace);
        if (known == null) {
            error(new PackageNotFoundException(namespace, getLocation(), getLineNumber(), getColumnNumber()));
        }
        return known;
    }

    @Override
    protected void handleXSISchemaLocation(String locations) {
        // hints where to load packages from are not followed
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        // as above
    }

    /** Only the parts of a program that lie in files of their own are referenced by file. */
    @Override
    protected void handleProxy(InternalEObject proxy, String reference) {
        URI target = URI.createURI(reference).resolve(resourceURI);
        boolean part = PeertablePackage.Literals.SEASON.isInstance(proxy)
                || PeertablePackage.Literals.DIRECTORY.isInstance(proxy)
                || PeertablePackage.Literals.CONFIDENTIAL.isInstance(proxy);
        if (!part || !resource.mayRefer(target)) {
            error(new XMIException(
                    "The reference '" + reference + "' leads out of the program", getLocation(), getLineNumber(), getColumnNumber()));
            return;
        }
        super.handleProxy(proxy, reference);
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        if (isEndDocument) {
            resource.beforeReferences();
        }
        super.handleForwardReferences(isEndDocument);
    }
}
