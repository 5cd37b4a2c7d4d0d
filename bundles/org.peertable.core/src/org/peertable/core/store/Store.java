package org.peertable.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;

/**
 * A program and the folder it lies in. Opening reads the program's and the people's file; a season is read when it is
 * asked for, what is confidential when its event is asked for it.
 *
 * <p>Not thread-safe: a store and its objects are used by one thread at a time.
 */
public final class Store {
    private final Layout layout;
    private final Loader files;
    private Program program;
    private Saving saving;

    private Store(Path folder, Migrations migrations, Map<Path, byte[]> unsaved) {
        this.layout = new Layout(folder);
        this.files = new Loader(layout, migrations, unsaved);
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
        return open(folder, migrations, Map.of());
    }

    /**
     * Opens the program in a folder with changes that were not saved. Nothing is written before {@link #save}.
     *
     * @param folder the folder that holds {@code program.peertable}
     * @param recovery what was not saved
     * @return the open store
     * @throws StoreException if a file cannot be read or is not sound; it names files and lines
     */
    public static Store open(Path folder, Recovery recovery) throws StoreException {
        return open(folder, Migrations.standard(), recovery.changed());
    }

    /**
     * Opens the program in a folder as it was on disk when changes were kept that were not saved.
     *
     * @param folder the folder that holds {@code program.peertable}
     * @param recovery what was not saved
     * @return the open store, which is for reading
     * @throws StoreException if a file cannot be read or is not sound; it names files and lines
     */
    public static Store openBefore(Path folder, Recovery recovery) throws StoreException {
        return open(folder, Migrations.standard(), recovery.before());
    }

    /**
     * Opens the program in a folder with an earlier state in the place of a file.
     *
     * @param folder the folder that holds {@code program.peertable}
     * @param copy an earlier state of one of its files
     * @return the open store, which is for reading
     * @throws StoreException if a file cannot be read or is not sound, or does not fit to the others; it names files and lines
     */
    public static Store openWith(Path folder, LastGood copy) throws StoreException {
        try {
            return open(folder, Migrations.standard(), Map.of(copy.file(), copy.content()));
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(copy.copy(), Problems.cannotRead(e), e);
        }
    }

    /**
     * Opens the program in a folder as it was when its files held something else.
     *
     * @param folder the folder that holds {@code program.peertable}
     * @param contents what files held, by their paths in the folder; all others are read from disk
     * @return the open store, which is for reading
     * @throws StoreException if a file cannot be read or is not sound, or does not fit to the others; it names files and lines
     */
    public static Store openWith(Path folder, Map<Path, byte[]> contents) throws StoreException {
        return open(folder, Migrations.standard(), contents);
    }

    private static Store open(Path folder, Migrations migrations, Map<Path, byte[]> unsaved) throws StoreException {
        Path real = real(folder);
        Store store = new Store(real, migrations, unsaved);
        Saving.finishInterrupted(real);
        if (!Files.exists(store.layout.program())) {
            throw Problems.problem(folder, Messages.Store_noProgram, null);
        }
        store.hold((Program) store.files.load(store.layout.program()).getContents().get(0));
        store.saving.remember();
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
        Store store = new Store(Files.exists(absolute) ? real(absolute) : absolute, Migrations.standard(), Map.of());
        Saving.finishInterrupted(store.folder());
        if (Files.exists(store.layout.program())) {
            throw Problems.problem(folder, Messages.Store_notEmpty, null);
        }
        store.hold(program);
        store.files.resource(store.layout.program()).getContents().add(program);
        return store;
    }

    /**
     * Puts a program into the place of the one in a folder. Nothing is written before {@link #save}, which keeps the files
     * as they are now as the last good copies.
     *
     * @param folder the folder of a program
     * @param program another state of it, in no store
     * @return the store
     * @throws StoreException if there is no program, or its files cannot be looked at
     */
    public static Store replace(Path folder, Program program) throws StoreException {
        Store store = open(folder);
        store.loadAll();
        Store fresh = new Store(store.folder(), Migrations.standard(), Map.of());
        fresh.hold(program);
        fresh.saving.remember(store.saving);
        fresh.files.resource(fresh.layout.program()).getContents().add(program);
        fresh.files.stamps().putAll(store.files.stamps());
        return fresh;
    }

    private void hold(Program held) {
        program = held;
        saving = new Saving(layout, files, held);
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
        return files;
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
            String there = String.join(", ", seasonIds());
            throw Problems.problem(layout.program(), NLS.bind(Messages.Store_noSuchSeason, id, there), null);
        }
        files.load((InternalEObject) unresolvedSeasons().get(index));
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
                    Object confidential = event.eGet(PeertablePackage.Literals.EVENT__CONFIDENTIAL, false);
                    if (confidential != null) {
                        files.load((InternalEObject) confidential);
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

    /**
     * Writes every file whose content differs from the one on disk. Either all of them are written or none; a file that
     * another program has changed since it was read is never overwritten. Each file as it was stays beside it as the last
     * good copy, unless somebody was erased: then the copies of all files become copies of the files as they are now.
     *
     * @throws StoreException if nothing was written; it says why
     */
    public void save() throws StoreException {
        saving.save(false);
    }

    /**
     * Saves as {@link #save} does, but also over files that another program has changed or taken away, because a planner
     * has decided so. What another program wrote stays as the last good copy.
     *
     * @throws StoreException if nothing was written; it says why
     */
    public void saveOver() throws StoreException {
        saving.save(true);
    }

    /**
     * Says that the next save must leave no earlier state of any file beside it. Needed when an erasure removes something
     * of a person whose entry was empty before; an erasure that empties an entry is noticed without.
     */
    public void forgetEarlier() {
        saving.forgetEarlier();
    }

    /**
     * Keeps the changes that are not saved in a file beside the folder, see {@link Recovery}. The program's own files are
     * not touched.
     *
     * @throws StoreException if that is not possible; what was kept before is as it was
     */
    public void writeRecovery() throws StoreException {
        saving.writeRecovery();
    }

    /**
     * Returns the files that another program has changed, made or taken away since they were read or saved. May be called
     * by any thread, and reads no file.
     */
    public List<Path> changedOutside() {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, Stamp> known : Map.copyOf(files.stamps()).entrySet()) {
            try {
                if (!Stamp.of(known.getKey()).equals(known.getValue())) {
                    changed.add(known.getKey());
                }
            } catch (IOException e) {
                // who cannot look does not know of a change; saving and reading say what is wrong
                return List.of();
            }
        }
        return changed;
    }
}
