package org.peertable.model.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.peertable.model.xmi.LoadError.Kind;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * One file of a program. Objects of other files of the program are referenced by identifier alone; where they are found
 * is for the owner of the files to say.
 *
 * <p>Not thread-safe, as all of EMF.
 */
public final class ProgramResource extends XMIResourceImpl {
    /** One attribute a line, so that a change of one field is a change of one line. */
    private static final int LINE_WIDTH = 10;
    /** About how much of a file stands between one identifier and the next. */
    private static final int BYTES_PER_IDENTIFIER = 200;

    private final ReadLimits limits;
    private boolean halfRead;
    private Supplier<List<ProgramResource>> others = List::of;
    private Predicate<URI> mayRefer = uri -> false;
    private Runnable beforeReferences = () -> {
    };
    private Map<String, EObject> standIns;

    /**
     * Makes an empty resource.
     *
     * @param uri a file URI
     * @param limits how much is read
     */
    public ProgramResource(URI uri, ReadLimits limits) {
        super(uri);
        this.limits = limits;
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultSaveOptions().put(OPTION_LINE_WIDTH, LINE_WIDTH);
    }

    /**
     * Says in which other files the objects lie that may be referred to.
     *
     * @param found gives the resources of those that are read by now, the nearest first
     * @return this
     */
    public ProgramResource referTo(Supplier<List<ProgramResource>> found) {
        others = found;
        return this;
    }

    /**
     * Says which files may be referenced as parts of the program.
     *
     * @param allowed tells whether a URI, with a fragment, is allowed
     * @return this
     */
    public ProgramResource allowReferences(Predicate<URI> allowed) {
        mayRefer = allowed;
        return this;
    }

    /**
     * Says what is done once all objects are read and before identifiers are looked up; a file that this one needs is
     * loaded there.
     *
     * @return this
     */
    public ProgramResource beforeReferences(Runnable action) {
        beforeReferences = action;
        return this;
    }

    /**
     * Says that this file is read alone: what it refers to and does not hold is stood in for by an object that has nothing
     * but its identifier.
     *
     * @return this
     */
    public ProgramResource standInForOthers() {
        standIns = new HashMap<>();
        return this;
    }

    /** Returns what stands in for an object of another file, or null when all of them must be there. */
    EObject standIn(String id, EClass type) {
        return standIns == null ? null : standIns.computeIfAbsent(id, unknown -> {
            EObject made = EcoreUtil.create(type);
            EcoreUtil.setID(made, id);
            return made;
        });
    }

    /** Returns all objects of this file, and none that lies in another. */
    public Iterator<EObject> contents() {
        return EcoreUtil.getAllProperContents(this, false);
    }

    ReadLimits limits() {
        return limits;
    }

    boolean mayRefer(URI target) {
        return mayRefer.test(target);
    }

    @Override
    public EObject getEObject(String fragment) {
        return fragment.startsWith("/") ? super.getEObject(fragment) : getEObjectByID(fragment);
    }

    @Override
    protected EObject getEObjectByID(String id) {
        EObject found = getIntrinsicIDToEObjectMap().get(id);
        if (found == null) {
            for (ProgramResource other : others.get()) {
                found = other.getIntrinsicIDToEObjectMap().get(id);
                if (found != null) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Objects that are being read register themselves. */
    @Override
    public void attached(EObject object) {
        if (!isLoading) {
            super.attached(object);
        }
    }

    /** Throws if there is any error; what it is stands in {@link #getErrors()} as {@link LoadError}. */
    @Override
    public void doLoad(InputStream content, Map<?, ?> options) throws IOException {
        // growing while it fills, the map would be hashed anew again and again
        setIntrinsicIDToEObjectMap(new HashMap<>(Math.max(16, content.available() / BYTES_PER_IDENTIFIER)));
        ProgramHandler handler = new ProgramHandler(this);
        halfRead = true;
        try {
            parser().parse(content, handler);
            if (getErrors().isEmpty()) {
                beforeReferences.run();
                handler.references().resolve();
            }
        } catch (SAXParseException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            getErrors().add(LoadError.of(doctype ? Kind.DOCTYPE : Kind.MALFORMED, getURI().toString(),
                    Math.max(0, e.getLineNumber()), String.valueOf(e.getMessage())));
        } catch (ProgramHandler.Stopped e) {
            // the reason is among the errors
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
        if (!getErrors().isEmpty()) {
            throw new IOException(getURI() + " is not sound: " + getErrors().get(0).getMessage());
        }
        halfRead = false;
    }

    @Override
    protected XMLSave createXMLSave() {
        return new XMISaveImpl(createXMLHelper()) {
            // references that are not containments are identifiers, whichever file their target is in
            @Override
            protected int sameDocSingle(EObject object, EStructuralFeature feature) {
                return helper.getValue(object, feature) == null ? SKIP : SAME_DOC;
            }

            @Override
            protected int sameDocMany(EObject object, EStructuralFeature feature) {
                return ((List<?>) helper.getValue(object, feature)).isEmpty() ? SKIP : SAME_DOC;
            }
        };
    }

    /** The platform's own parser, whatever is on the class path; without document types there are no entities. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser();
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this) {
            @Override
            public String getIDREF(EObject object) {
                Resource home = object.eResource();
                boolean alone = home == null && standIns != null;
                if (!alone && home != ProgramResource.this && !others.get().contains(home)) {
                    throw new DanglingReferenceException(object);
                }
                return super.getIDREF(object);
            }
        };
    }

    /** Refuses to write what was only half read. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        checkWhole();
        super.save(options);
    }

    /** Refuses to write what was only half read. */
    @Override
    public void doSave(OutputStream content, Map<?, ?> options) throws IOException {
        checkWhole();
        super.doSave(content, options);
    }

    private void checkWhole() throws IOException {
        if (halfRead) {
            throw new IOException(getURI() + " was read with errors and is not written");
        }
    }
}
