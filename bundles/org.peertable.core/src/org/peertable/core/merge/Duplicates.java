package org.peertable.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.peertable.model.Directory;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;

/** Looks through a whole directory for people who are in it twice. */
public final class Duplicates {
    private Duplicates() {
    }

    /**
     * Finds entries that may be one person, those who were erased left out.
     *
     * @param program the program; is not changed
     * @param monitor for cancellation
     * @return the pairs, the likeliest first
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static List<Resemblance> in(Program program, IProgressMonitor monitor) {
        DuplicateIndex index = new DuplicateIndex();
        List<Resemblance> found = new ArrayList<>();
        for (Directory directory : program.getDirectories()) {
            for (Peer peer : directory.getPeers()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (peer.getState() != PeerState.ERASED) {
                    found.addAll(index.findAndAdd(peer));
                }
            }
        }
        found.sort(Comparator.comparingInt(Resemblance::percent).reversed());
        return found;
    }
}
