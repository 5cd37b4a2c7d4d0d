package org.peertable.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.reconcile.Conflict;
import org.peertable.core.reconcile.Reconciliation;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.ProgramFile;
import org.peertable.core.store.Store;
import org.peertable.model.Program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings two versions of a program, or of one of its files, together. */
@Command(name = "merge")
final class MergeCommand extends VerbCommand {
    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "mergeBase")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "mergeOurs")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "mergeTheirs")
    private Path theirs;

    @Option(names = "--out", paramLabel = "PLACE", descriptionKey = "mergeOut")
    private Path out;

    @Option(names = "--prefer", paramLabel = "SIDE", descriptionKey = "mergePrefer")
    private Side preferred;

    /** An outcome as machines read it. */
    private record JsonMerge(boolean written, List<JsonConflict> conflicts, List<String> remarks, List<String> together) {
    }

    private record JsonConflict(String object, String feature, String base, String ours, String theirs) {
        static JsonConflict of(Conflict conflict) {
            return new JsonConflict(conflict.object(), conflict.feature().map(ENamedElement::getName).orElse(null),
                    conflict.base(), conflict.ours(), conflict.theirs());
        }
    }

    MergeCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        List<Path> versions = List.of(base, ours, theirs);
        for (Path version : versions) {
            if (!Files.exists(version)) {
                throw new NoSuchFileException(version.toString());
            }
        }
        if (versions.stream().allMatch(Files::isDirectory)) {
            return mergeFolders();
        }
        if (versions.stream().noneMatch(Files::isDirectory)) {
            return mergeFiles();
        }
        throw usage(Messages.Merge_mixed);
    }

    private int mergeFolders() throws IOException {
        Program mine = whole(ours);
        Program other = whole(theirs);
        Reconciliation outcome = Reconciliation.of(List.of(whole(base)), List.of(mine), List.of(other), preference());
        List<String> together = List.of();
        if (isDecided(outcome)) {
            Program merged = (Program) outcome.roots().getFirst();
            Store store = out == null ? Store.replace(ours, merged) : Store.create(out, merged);
            together = together(merged, mine, other);
            store.save();
        }
        return show(outcome, together);
    }

    private int mergeFiles() throws IOException {
        List<List<EObject>> versions = new ArrayList<>();
        for (Path version : List.of(base, ours, theirs)) {
            versions.add(ProgramFile.read(version));
        }
        Reconciliation outcome = Reconciliation.of(versions.get(0), versions.get(1), versions.get(2), preference());
        if (isDecided(outcome)) {
            ProgramFile.write(out == null ? ours : out, outcome.roots());
        }
        return show(outcome, List.of());
    }

    private static Program whole(Path folder) throws IOException {
        Store store = Store.open(folder);
        store.loadAll();
        return store.program();
    }

    private Optional<Side> preference() {
        return Optional.ofNullable(preferred);
    }

    private boolean isDecided(Reconciliation outcome) {
        return preferred != null || outcome.conflicts().isEmpty();
    }

    /** Two sound versions may contradict each other: each confirms the last guest, and there is one too many. */
    private List<String> together(Program merged, Program mine, Program other) {
        Set<String> known = new HashSet<>(errors(mine));
        known.addAll(errors(other));
        return errors(merged).stream().filter(error -> !known.contains(error)).toList();
    }

    private List<String> errors(Program program) {
        return new Checker(program, today, session().contributions().get().constraints()).check(session().monitor()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList();
    }

    private int show(Reconciliation outcome, List<String> together) {
        boolean written = isDecided(outcome);
        if (json) {
            console().json(new JsonMerge(written, outcome.conflicts().stream().map(JsonConflict::of).toList(),
                    outcome.remarks(), together));
        } else {
            outcome.conflicts().forEach(conflict -> console().result(preferred == null
                    ? NLS.bind(Messages.Merge_conflict, conflict)
                    : NLS.bind(Messages.Merge_preferred, conflict, preferred.name().toLowerCase(Locale.ROOT))));
            Stream.concat(outcome.remarks().stream(),
                    together.stream().map(error -> NLS.bind(Messages.Merge_together, error))).forEach(console()::message);
        }
        if (written) {
            tell(NLS.bind(Messages.Merge_done, out == null ? ours : out));
            return ExitCode.DONE;
        }
        console().message(NLS.bind(Messages.Merge_conflicts, outcome.conflicts().size()));
        return ExitCode.FAILED;
    }
}
