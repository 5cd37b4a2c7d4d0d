package org.peertable.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.model.Directory;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;

/** People whom an import would add, and who may be in the directory already. */
public final class Newcomers {
    private Newcomers() {
    }

    /**
     * Finds those of an import who resemble somebody: of the program, or of those whom the import adds before them.
     *
     * @param program the program; is not changed
     * @param plan what the import would do
     * @param monitor for cancellation
     * @return the strongest resemblance of each, whoever is new as the second of the two, in the order of the import
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static List<Resemblance> resembling(Program program, ImportPlan plan, IProgressMonitor monitor) {
        List<Peer> added = plan.changes().additions().stream().filter(Peer.class::isInstance).map(Peer.class::cast).toList();
        List<Resemblance> found = new ArrayList<>();
        if (added.isEmpty()) {
            return found;
        }
        DuplicateIndex index = new DuplicateIndex();
        for (Directory directory : program.getDirectories()) {
            directory.getPeers().stream().filter(peer -> peer.getState() != PeerState.ERASED).forEach(index::add);
        }
        for (Peer peer : added) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            index.find(peer).ifPresent(found::add);
            index.add(peer);
        }
        return found;
    }

    /**
     * Makes an import one command in which some newcomers are merged into those whom they resemble: what was known stays,
     * what is new comes in.
     *
     * @param program the program, all of it loaded
     * @param plan what the import does
     * @param same those of {@link #resembling} who are one person
     * @return the command; one undo takes all of it back
     */
    public static Command command(Program program, ImportPlan plan, Collection<Resemblance> same) {
        return same.isEmpty() ? plan.changes() : new MergingImport(program, plan.changes(), List.copyOf(same));
    }

    /** Who is merged can be so only when the import was done, so the merges are prepared one after the other. */
    private static final class MergingImport extends AbstractCommand {
        private final Program program;
        private final Changes changes;
        private final List<Resemblance> same;
        private final List<Changes> merges = new ArrayList<>();

        private MergingImport(Program program, Changes changes, List<Resemblance> same) {
            super(changes.getLabel());
            this.program = program;
            this.changes = changes;
            this.same = same;
        }

        @Override
        protected boolean prepare() {
            return changes.canExecute();
        }

        @Override
        public void execute() {
            changes.execute();
            Map<EObject, Peer> mergedInto = new HashMap<>();
            for (Resemblance one : same) {
                Peer kept = mergedInto.getOrDefault(one.first(), one.first());
                Changes merge = new PeerMerge(program, kept, one.second()).changes(Map.of());
                merge.execute();
                merges.add(merge);
                mergedInto.put(one.second(), kept);
            }
        }

        @Override
        public void undo() {
            merges.reversed().forEach(Changes::undo);
            changes.undo();
        }

        @Override
        public void redo() {
            changes.redo();
            merges.forEach(Changes::redo);
        }
    }
}
