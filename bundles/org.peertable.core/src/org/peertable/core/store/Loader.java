package org.peertable.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.xmi.ProgramResource;
import org.peertable.model.xmi.ReadLimits;

/** The files of one program as resources: read when needed, each with the files that it refers to, and no other. */
final class Loader extends ResourceSetImpl {
    private final Layout layout;
    private final Migrations migrations;
    private final Map<Path, byte[]> unsaved;
    /** Looked at by whoever watches the folder too. */
    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

    /** Makes a loader; what was not saved is read in the place of the file on disk. */
    Loader(Layout layout, Migrations migrations, Map<Path, byte[]> unsaved) {
        this.layout = layout;
        this.migrations = migrations;
        this.unsaved = Map.copyOf(unsaved);
        setURIResourceMap(new HashMap<>());
        getPackageRegistry().put(PeertablePackage.eNS_URI, PeertablePackage.eINSTANCE);
    }

    /** The state in which files were read or written last. */
    Map<Path, Stamp> stamps() {
        return stamps;
    }

    /** Returns the resource of a file, which may be empty and not read yet. */
    ProgramResource resource(Path file) {
        URI uri = Layout.uri(file);
        if (getResource(uri, false) instanceof ProgramResource there) {
            return there;
        }
        ProgramResource resource = new ProgramResource(uri, ReadLimits.DEFAULT);
        resource.referTo(others(file))
                .allowReferences(this::isPart)
                .beforeReferences(() -> prepareReferences(file, resource));
        getResources().add(resource);
        return resource;
    }

    /** Reads the file of a part that was not read yet. */
    void load(InternalEObject part) throws StoreException {
        if (part.eIsProxy()) {
            Path file = Layout.path(part.eProxyURI().trimFragment());
            String id = part.eProxyURI().fragment();
            if (!part.eClass().isInstance(load(file).getEObject(id))) {
                throw Problems.problem(file, NLS.bind(Messages.Store_missingPart, part.eClass().getName(), id), null);
            }
        }
    }

    /** Reads a file if it was not yet. */
    ProgramResource load(Path file) throws StoreException {
        if (getResource(Layout.uri(file), false) instanceof ProgramResource there && there.isLoaded()) {
            return there;
        }
        checkPlace(file);
        ProgramResource resource = resource(file);
        boolean sound = false;
        try (InputStream raw = open(file); InputStream content = migrations.toCurrent(raw)) {
            stamps.put(file, Stamp.of(file));
            resource.load(content, null);
            sound = true;
            return resource;
        } catch (Migrations.UnknownVersionException e) {
            throw Problems.otherVersion(file, e);
        } catch (WrappedException e) {
            throw e.getCause() instanceof StoreException inner ? inner : Problems.unreadable(file, resource, e);
        } catch (IOException e) {
            throw Problems.unreadable(file, resource, e);
        } finally {
            if (!sound) {
                // a half-read file must never be written back
                getResources().remove(resource);
                getURIResourceMap().remove(resource.getURI());
                stamps.remove(file);
            }
        }
    }

    private InputStream open(Path file) throws IOException {
        return unsaved.containsKey(file) ? new ByteArrayInputStream(unsaved.get(file)) : Files.newInputStream(file);
    }

    @Override
    protected void demandLoad(Resource resource) throws IOException {
        load(Layout.path(resource.getURI()));
    }

    @Override
    public Resource createResource(URI uri, String contentType) {
        return resource(Layout.path(uri));
    }

    /** A season refers to the program and the people, what is confidential to its season too; nothing refers the other way. */
    private Supplier<List<ProgramResource>> others(Path from) {
        List<Path> files = layout.isConfidential(from)
                ? List.of(layout.seasonOf(from), layout.people(), layout.program())
                : List.of(layout.people(), layout.program());
        List<ProgramResource> known = new ArrayList<>();
        return () -> {
            if (known.size() < files.size()) {
                known.clear();
                for (Path file : files) {
                    if (getResource(Layout.uri(file), false) instanceof ProgramResource resource) {
                        known.add(resource);
                    }
                }
            }
            return known;
        };
    }

    private boolean isPart(URI target) {
        return target.isFile() && target.hasFragment() && layout.holds(Layout.path(target.trimFragment()));
    }

    /** The program refers to its host, who is among the people, who refer to the program's vocabulary. */
    private void prepareReferences(Path file, ProgramResource resource) {
        try {
            checkRoots(file, resource);
            if (file.equals(layout.program())) {
                Program root = (Program) resource.getContents().get(0);
                for (EObject directory : ((InternalEList<? extends EObject>) root.getDirectories()).basicList()) {
                    load((InternalEObject) directory);
                }
            }
        } catch (StoreException e) {
            throw new WrappedException(e);
        }
    }

    private void checkRoots(Path file, ProgramResource resource) throws StoreException {
        EClass wanted = file.equals(layout.program()) ? PeertablePackage.Literals.PROGRAM
                : layout.isConfidential(file) ? PeertablePackage.Literals.CONFIDENTIAL
                : layout.isSeason(file) ? PeertablePackage.Literals.SEASON
                : PeertablePackage.Literals.DIRECTORY;
        List<EObject> roots = resource.getContents();
        boolean one = wanted != PeertablePackage.Literals.CONFIDENTIAL;
        if (one && roots.size() != 1) {
            throw Problems.problem(file, NLS.bind(Messages.Store_rootCount, wanted.getName(), roots.size()), null);
        }
        for (EObject root : roots) {
            if (root.eClass() != wanted || root.eIsProxy()) {
                throw Problems.problem(file, NLS.bind(Messages.Store_wrongRoot, wanted.getName(), root.eClass().getName()), null);
            }
        }
    }

    private void checkPlace(Path file) throws StoreException {
        if (unsaved.containsKey(file)) {
            return;
        }
        try {
            if (!layout.holds(file) || !layout.holds(file.toRealPath())) {
                throw Problems.problem(file, Messages.Store_outside, null);
            }
            long size = Files.size(file);
            if (size > ReadLimits.DEFAULT.bytes()) {
                throw Problems.problem(file, NLS.bind(Messages.Store_tooLarge, size, ReadLimits.DEFAULT.bytes()), null);
            }
        } catch (NoSuchFileException e) {
            throw Problems.problem(file, Messages.Store_missingFile, e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(file, Problems.cannotRead(e), e);
        }
    }
}
