package org.peertable.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.peertable.core.transfer.ImportRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a foreign file into a program. */
@Command(name = "import")
final class ImportCommand extends VerbCommand {
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
        ImporterDescriptor descriptor = choose(contributions.importers());
        Options values = options(descriptor);
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        Store store = open();
        ImportPlan plan = ImportRun.plan(
                descriptor, new ImportRequest(source, store.program(), mapping, values, today), session().monitor());
        if (!dryRun && !plan.changes().isEmpty()) {
            plan.changes().execute();
            store.save();
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

    private ImporterDescriptor choose(List<ImporterDescriptor> installed) {
        String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return installed.stream()
                .filter(known -> importer == null ? known.extensions().contains(extension)
                        : known.id().equals(importer) || known.id().endsWith("." + importer))
                .findFirst()
                .orElseThrow(() -> usage(NLS.bind(importer == null ? Messages.Import_noImporterFor : Messages.Import_noImporter,
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
