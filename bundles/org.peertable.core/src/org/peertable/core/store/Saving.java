package org.peertable.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.privacy.ErasedPeer;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.xmi.Ids;

/** Puts a program on disk, all of it or nothing, and forgets the states of before when somebody was erased. */
final class Saving {
    private final Layout layout;
    private final Loader files;
    private final Program program;
    /** Who was erased when the program was read or saved last. */
    private Set<String> erased = Set.of();
    private boolean forgetting;

    Saving(Layout layout, Loader files, Program program) {
        this.layout = layout;
        this.files = files;
        this.program = program;
    }

    /**
     * Writes the files that differ.
     *
     * @param over also over files that another program has changed
     */
    void save(boolean over) throws StoreException {
        finishInterrupted(layout.folder());
        place();
        Map<Path, byte[]> changed = changed();
        Path writing = layout.folder();
        Map<Path, Stamp> fresh = new HashMap<>();
        try (AtomicFiles replacement = new AtomicFiles(layout.folder())) {
            for (Map.Entry<Path, byte[]> entry : changed.entrySet()) {
                writing = entry.getKey();
                fresh.put(writing, replacement.write(writing, entry.getValue()));
            }
            for (Path file : changed.keySet()) {
                writing = file;
                if (!over && !Stamp.of(file).equals(files.stamps().getOrDefault(file, Stamp.ABSENT))) {
                    throw Problems.problem(file, Messages.Store_changedOnDisk, null);
                }
            }
            Set<String> erasedNow = erasedPeople();
            if (forgetting || !erased.containsAll(erasedNow)) {
                LastCopies.announce(layout.folder());
            }
            replacement.commit();
            files.stamps().putAll(fresh);
            takeStamps(changed.keySet());
            erased = erasedNow;
            forgetting = false;
        } catch (AtomicFiles.UnfinishedException e) {
            files.stamps().putAll(fresh);
            throw Problems.problem(layout.folder(), NLS.bind(Messages.Store_unfinished, e.getMessage()), e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(writing, Problems.cannotWrite(e), e);
        }
        renewLastCopies(layout.folder());
    }

    void writeRecovery() throws StoreException {
        place();
        try {
            Recovery.write(layout.folder(), changed());
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw Problems.problem(layout.folder(), Problems.cannotWrite(e), e);
        }
    }

    /** The next save leaves no earlier state of any file. */
    void forgetEarlier() {
        forgetting = true;
    }

    /** Takes the program for what lies on disk. */
    void remember() {
        erased = erasedPeople();
    }

    /** Takes what another remembers for what lies on disk. */
    void remember(Saving other) {
        erased = other.erased;
    }

    private Set<String> erasedPeople() {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getState() == PeerState.ERASED && ErasedPeer.leftovers(peer).isEmpty()).map(Peer::getId).collect(Collectors.toSet());
    }

    /** Returns the files that a save would write. */
    private Map<Path, byte[]> changed() throws StoreException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<Path, byte[]> entry : Writer.write(files).entrySet()) {
            if (!isOnDisk(entry.getKey(), entry.getValue())) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }

    /** A file that was written anew with what the program holds is no change by another program. */
    private void takeStamps(Set<Path> changed) throws IOException {
        for (Resource resource : files.getResources()) {
            Path file = Layout.path(resource.getURI());
            if (!changed.contains(file)) {
                files.stamps().put(file, Stamp.of(file));
            }
        }
    }

    /** Finishes what a save that was cut off has announced. */
    static void finishInterrupted(Path folder) throws StoreException {
        try {
            Journal.finish(folder);
        } catch (IOException e) {
            throw Problems.problem(folder, NLS.bind(Messages.Store_unfinished, e.getMessage()), e);
        }
        renewLastCopies(folder);
    }

    private static void renewLastCopies(Path folder) throws StoreException {
        try {
            LastCopies.renew(folder);
        } catch (IOException e) {
            throw Problems.problem(folder, NLS.bind(Messages.Store_copiesKept, e.getMessage()), e);
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
        for (Season season : ((InternalEList<Season>) program.getSeasons()).basicList()) {
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
            own = files.resource(file);
            own.getContents().add(part);
        }
        return Layout.path(own.getURI());
    }
}
