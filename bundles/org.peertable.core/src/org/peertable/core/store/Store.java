package org.peertable.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.xmi.Ids;
import org.peertable.model.xmi.ProgramResource;
import org.peertable.model.xmi.ReadLimits;

/**
 * A program and the folder it lies in. Opening reads the program's and the people's file; a season is read when it is
 * asked for, what is confidential when its event is asked for it.
 *
 * <p>Not thread-safe: a store and its objects are used by one thread at a time.
 */
public final class Store {
    private final Layout layout;
    private final Migrations migrations;
    private final Map<Path, Stamp> stamps = new HashMap<>();
    private final ResourceSetImpl resources = new Parts();
    private Program program;

    private Store(Path folder, Migrations migrations) {
        this.layout = new Layout(folder);
        this.migrations = migrations;
    }

    /**
     * Opens the program in a folder.
     *
     * @param folder the folder that holds {@code program.peertable}
     * @return the open store
     * @throws StoreException if a file cannot be read or is not sound; it names files and lines
     */
    public static Store open(Path folder) throws StoreException {
        return open(folder, Migrations.standard());
    }

    /**
     * Opens the program in a folder, whose files may be of an older format.
     *
     * @param folder the folder that holds {@code program.peertable}
     * @param migrations the ways from older formats
     * @return the open store
     * @throws StoreException if a file cannot be read or is not sound; it names files and lines
     */
    public static Store open(Path folder, Migrations migrations) throws StoreException {
        Path real = real(folder);
        Store store = new Store(real, migrations);
        if (!Files.exists(store.layout.program())) {
            throw Problems.problem(folder, Messages.Store_noProgram, null);
        }
        store.program = (Program) store.load(store.layout.program()).getContents().get(0);
        return store;
    }

    /**
     * Puts a new program into a folder. Nothing is written before {@link #save}.
     *
     * @param folder an empty folder, or one that does not exist yet
     * @param program a program that is in no store
     * @return the store
     * @throws StoreException if there is a program already
     */
    public static Store create(Path folder, Program program) throws StoreException {
        Path absolute = folder.toAbsolutePath().normalize();
        Store store = new Store(Files.exists(absolute) ? real(absolute) : absolute, Migrations.standard());
        if (Files.exists(store.layout.program())) {
            throw Problems.problem(folder, Messages.Store_notEmpty, null);
        }
        store.program = program;
        store.resource(store.layout.program()).getContents().add(program);
        return store;
    }

    private static Path real(Path folder) throws StoreException {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real)) {
                throw Problems.problem(folder, Messages.Store_noFolder, null);
            }
            return real;
        } catch (NoSuchFileException e) {
            throw Problems.problem(folder, Messages.Store_noFolder, e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(folder, Problems.cannotRead(e), e);
        }
    }

    /** Returns the folder. */
    public Path folder() {
        return layout.folder();
    }

    /** Returns the program. Its seasons may be proxies until {@link #season} or {@link #loadAll} was called. */
    public Program program() {
        return program;
    }

    /** Returns the resources of all files read so far, for an editing domain. */
    public ResourceSet resourceSet() {
        return resources;
    }

    /** Returns the identifiers of all seasons in their order, without reading a season. */
    public List<String> seasonIds() {
        List<String> ids = new ArrayList<>();
        for (Season season : unresolvedSeasons()) {
            URI proxy = ((InternalEObject) season).eProxyURI();
            ids.add(proxy == null ? season.getId() : proxy.fragment());
        }
        return ids;
    }

    /**
     * Returns a season, read if it was not yet.
     *
     * @param id the season's identifier
     * @throws StoreException if there is none, or its file is not sound
     */
    public Season season(String id) throws StoreException {
        int index = seasonIds().indexOf(id);
        if (index < 0) {
            throw Problems.problem(layout.program(), NLS.bind(Messages.Store_noSuchSeason, id, String.join(", ", seasonIds())), null);
        }
        load((InternalEObject) unresolvedSeasons().get(index));
        return program.getSeasons().get(index);
    }

    /**
     * Reads all seasons and all that is confidential.
     *
     * @throws StoreException if any file is not sound; it names the problems of all of them
     */
    public void loadAll() throws StoreException {
        List<StoreProblem> problems = new ArrayList<>();
        for (String id : seasonIds()) {
            try {
                for (Event event : season(id).getEvents()) {
                    if (event.eGet(PeertablePackage.Literals.EVENT__CONFIDENTIAL, false) instanceof InternalEObject confidential) {
                        load(confidential);
                    }
                }
            } catch (StoreException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new StoreException(problems, null);
        }
    }

    private List<Season> unresolvedSeasons() {
        return ((InternalEList<Season>) program.getSeasons()).basicList();
    }

    private void load(InternalEObject part) throws StoreException {
        if (part.eIsProxy()) {
            Path file = Layout.path(part.eProxyURI().trimFragment());
            if (load(file).getEObject(part.eProxyURI().fragment()) == null) {
                throw Problems.problem(file, NLS.bind(
                        Messages.Store_wrongRoot, part.eClass().getName() + " '" + part.eProxyURI().fragment() + "'", "none"), null);
            }
        }
    }

    /**
     * Writes every file whose content differs from the one on disk. Either all of them are written or none; a file that
     * another program has changed since it was read is never overwritten.
     *
     * @throws StoreException if nothing was written; it says why
     */
    public void save() throws StoreException {
        place();
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (Resource resource : List.copyOf(resources.getResources())) {
            Path file = Layout.path(resource.getURI());
            byte[] content = Writer.bytes(file, (ProgramResource) resource);
            if (!isOnDisk(file, content)) {
                changed.put(file, content);
            }
        }
        Path writing = layout.folder();
        try (AtomicFiles files = new AtomicFiles()) {
            for (Map.Entry<Path, byte[]> entry : changed.entrySet()) {
                writing = entry.getKey();
                files.write(writing, entry.getValue());
            }
            for (Path file : changed.keySet()) {
                writing = file;
                if (!Stamp.of(file).equals(stamps.getOrDefault(file, Stamp.ABSENT))) {
                    throw Problems.problem(file, Messages.Store_changedOnDisk, null);
                }
            }
            files.commit();
            for (Path file : changed.keySet()) {
                stamps.put(file, Stamp.of(file));
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(writing, Problems.cannotWrite(e), e);
        }
    }

    private boolean isOnDisk(Path file, byte[] content) throws StoreException {
        try {
            return Files.exists(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw Problems.problem(file, Problems.cannotRead(e), e);
        }
    }

    /** Gives every part of the program that is in no file yet its own. */
    private void place() throws StoreException {
        if (!program.getDirectories().isEmpty()) {
            place(program.getDirectories().get(0), layout.people());
        }
        for (Season season : unresolvedSeasons()) {
            if (!((InternalEObject) season).eIsProxy()) {
                if (!Ids.isWellFormed(season.getId())) {
                    throw Problems.problem(layout.program(), NLS.bind(Messages.Store_badId, season.getId()), null);
                }
                Path file = place(season, layout.season(season));
                for (Event event : season.getEvents()) {
                    if (event.eGet(PeertablePackage.Literals.EVENT__CONFIDENTIAL, false) instanceof InternalEObject confidential
                            && !confidential.eIsProxy()) {
                        place(confidential, layout.confidential(file));
                    }
                }
            }
        }
    }

    private Path place(EObject part, Path file) {
        Resource own = ((InternalEObject) part).eDirectResource();
        if (own == null) {
            own = resource(file);
            own.getContents().add(part);
        }
        return Layout.path(own.getURI());
    }

    private ProgramResource resource(Path file) {
        URI uri = Layout.uri(file);
        if (resources.getResource(uri, false) instanceof ProgramResource there) {
            return there;
        }
        ProgramResource resource = new ProgramResource(uri, ReadLimits.DEFAULT)
                .findElsewhere(elsewhere(file))
                .allowReferences(target -> target.isFile() && target.hasFragment() && layout.holds(Layout.path(target.trimFragment())))
                .beforeReferences(() -> loadPeople(file));
        resources.getResources().add(resource);
        return resource;
    }

    /** A season refers to the program and the people, what is confidential to its season too; nothing refers the other way. */
    private Function<String, EObject> elsewhere(Path from) {
        List<Path> files = layout.isConfidential(from)
                ? List.of(layout.seasonOf(from), layout.people(), layout.program())
                : List.of(layout.people(), layout.program());
        List<ProgramResource> known = new ArrayList<>();
        return id -> {
            if (known.size() < files.size()) {
                known.clear();
                for (Path file : files) {
                    if (resources.getResource(Layout.uri(file), false) instanceof ProgramResource resource) {
                        known.add(resource);
                    }
                }
            }
            for (ProgramResource resource : known) {
                EObject found = resource.getIntrinsicIDToEObjectMap().get(id);
                if (found != null) {
                    return found;
                }
            }
            return null;
        };
    }

    /** The program refers to its host, who is among the people, who refer to the program's vocabulary. */
    private void loadPeople(Path from) {
        if (from.equals(layout.program())) {
            Program root = (Program) resource(from).getContents().get(0);
            for (EObject directory : ((InternalEList<? extends EObject>) root.getDirectories()).basicList()) {
                try {
                    load((InternalEObject) directory);
                } catch (StoreException e) {
                    throw new WrappedException(e);
                }
            }
        }
    }

    private ProgramResource load(Path file) throws StoreException {
        if (resources.getResource(Layout.uri(file), false) instanceof ProgramResource there && there.isLoaded()) {
            return there;
        }
        checkPlace(file);
        ProgramResource resource = resource(file);
        boolean sound = false;
        try (InputStream raw = Files.newInputStream(file); InputStream content = migrations.toCurrent(raw)) {
            stamps.put(file, Stamp.of(file));
            resource.load(content, null);
            checkRoots(file, resource);
            sound = true;
            return resource;
        } catch (Migrations.UnknownVersionException e) {
            throw Problems.problem(file, NLS.bind(e.version() > Migrations.CURRENT ? Messages.Store_newerVersion : Messages.Store_olderVersion,
                    e.version(), Migrations.CURRENT), e);
        } catch (StoreException e) {
            throw e;
        } catch (WrappedException e) {
            throw e.getCause() instanceof StoreException inner ? inner : Problems.unreadable(file, resource, e);
        } catch (IOException e) {
            throw Problems.unreadable(file, resource, e);
        } finally {
            if (!sound) {
                // a half-read file must never be written back
                resources.getResources().remove(resource);
                stamps.remove(file);
            }
        }
    }

    private void checkPlace(Path file) throws StoreException {
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

    private void checkRoots(Path file, ProgramResource resource) throws StoreException {
        EClass wanted = file.equals(layout.program()) ? PeertablePackage.Literals.PROGRAM
                : layout.isConfidential(file) ? PeertablePackage.Literals.CONFIDENTIAL
                : layout.isSeason(file) ? PeertablePackage.Literals.SEASON
                : PeertablePackage.Literals.DIRECTORY;
        boolean one = wanted != PeertablePackage.Literals.CONFIDENTIAL;
        if (resource.getContents().stream().anyMatch(root -> root.eClass() != wanted) || one && resource.getContents().size() != 1) {
            String held = resource.getContents().isEmpty() ? "nothing" : resource.getContents().get(0).eClass().getName();
            throw Problems.problem(file, NLS.bind(Messages.Store_wrongRoot, wanted.getName(), held), null);
        }
    }

    /** Resolves the parts of the program on demand, by the same way as everything else is read. */
    private final class Parts extends ResourceSetImpl {
        Parts() {
            setURIResourceMap(new HashMap<>());
            getPackageRegistry().put(PeertablePackage.eNS_URI, PeertablePackage.eINSTANCE);
        }

        @Override
        protected void demandLoad(Resource resource) throws IOException {
            load(Layout.path(resource.getURI()));
        }

        @Override
        public Resource createResource(URI uri, String contentType) {
            return resource(Layout.path(uri));
        }
    }
}
