package org.peertable.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.store.Store;
import org.peertable.core.transfer.ColumnMemory;
import org.peertable.core.transfer.ImportRun;
import org.peertable.core.transfer.ImporterChoice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a foreign file into a program. */
@Command(name = "import")
final class ImportCommand extends ProgramCommand {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "source")
    private Path source;

    @Option(names = "--importer", paramLabel = "ID", descriptionKey = "importer")
    private String importer;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "map")
    private Map<String, String> mapping = Map.of();

    @Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
    private Map<String, String> options = Map.of();

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    /** A plan as machines read it. */
    private record JsonPlan(List<RowVerdict> rows, List<String> remarks) {
    }

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException, CoreException {
        Contributions contributions = session().contributions().get();
        contributions.problems().forEach(console()::message);
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        ImporterDescriptor descriptor = choose(contributions.importers());
        Options values = options(descriptor);
        Store store = open();
        ColumnMemory memory = ColumnMemory.of(store.folder());
        ImportRequest request = new ImportRequest(source, store.program(), mapping, values, today);
        Map<String, String> recalled = memory.recall(descriptor.id(), ImportRun.columns(descriptor, request), mapping);
        ImportPlan plan = ImportRun.plan(
                descriptor, new ImportRequest(source, store.program(), recalled, values, today), session().monitor());
        if (!dryRun) {
            if (!plan.changes().isEmpty() && plan.changes().canExecute()) {
                plan.changes().execute();
                store.save();
            }
            memory.remember(descriptor.id(), mapping);
        }
        show(plan);
        return plan.count(Outcome.REJECTED) > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void show(ImportPlan plan) {
        if (json) {
            console().json(new JsonPlan(plan.rows(), plan.remarks()));
        } else {
            plan.remarks().forEach(console()::message);
            if (!plan.remarks().isEmpty()) {
                tell(Messages.Import_mapHint);
            }
            for (RowVerdict row : plan.rows()) {
                boolean rejected = row.outcome() == Outcome.REJECTED;
                if (rejected || !quiet && !row.remarks().isEmpty()) {
                    row.remarks().forEach(remark -> console().result(line(row, remark)));
                }
            }
        }
        tell(NLS.bind(dryRun ? Messages.Import_dryRun : Messages.Import_summary, new Object[] {
            plan.count(Outcome.ADDED), plan.count(Outcome.UPDATED), plan.count(Outcome.UNCHANGED), plan.count(Outcome.REJECTED)}));
    }

    private static String line(RowVerdict row, RowVerdict.Remark remark) {
        String outcome = row.subject().isEmpty() ? label(row.outcome())
                : NLS.bind(Messages.Import_subject, label(row.outcome()), row.subject());
        return NLS.bind(remark.column().isEmpty() ? Messages.Import_row : Messages.Import_cell,
                new Object[] {row.row(), outcome, remark.column(), remark.message()});
    }

    private ImporterDescriptor choose(List<ImporterDescriptor> installed) throws IOException {
        Optional<ImporterDescriptor> chosen = importer == null
                ? ImporterChoice.of(installed, source)
                : installed.stream().filter(known -> known.id().equals(importer) || known.id().endsWith("." + importer)).findFirst();
        return chosen.orElseThrow(() -> usage(NLS.bind(importer == null ? Messages.Import_noImporterFor : Messages.Import_noImporter,
                importer == null ? source : importer,
                String.join(", ", installed.stream().map(ImporterDescriptor::id).toList()))));
    }

    private Options options(ImporterDescriptor descriptor) {
        try {
            return Options.of(descriptor.options(), new HashMap<>(options));
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private static String label(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Messages.Import_added;
            case UPDATED -> Messages.Import_updated;
            case UNCHANGED -> Messages.Import_unchanged;
            case REJECTED -> Messages.Import_rejected;
        };
    }
}
