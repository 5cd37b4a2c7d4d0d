package org.peertable.exchange.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/** Runs importers as the import run does. */
final class Imports {
    private static final List<OptionDescriptor> OPTIONS = List.of(
            new OptionDescriptor("as", "", OptionDescriptor.Type.STRING, "peers", List.of()),
            new OptionDescriptor("encoding", "", OptionDescriptor.Type.STRING, "UTF-8", List.of()),
            new OptionDescriptor("separator", "", OptionDescriptor.Type.STRING, "auto", List.of()),
            new OptionDescriptor("sheet", "", OptionDescriptor.Type.STRING, "", List.of()));

    private Imports() {
    }

    static ImportRequest request(Path file, Program program, Map<String, String> options) {
        return new ImportRequest(file, program, Map.of(), Options.of(OPTIONS, options), LocalDate.of(2026, 4, 20));
    }

    static ImportPlan plan(Importer importer, Path file, Program program) throws IOException {
        return importer.plan(request(file, program, Map.of()), new NullProgressMonitor());
    }

    static ImportPlan plan(Importer importer, Path file, String content, Program program) throws IOException {
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return plan(importer, file, program);
    }

    static ImportPlan done(ImportPlan plan) {
        if (plan.changes().canExecute()) {
            plan.changes().execute();
        }
        return plan;
    }

    static List<Outcome> outcomes(ImportPlan plan) {
        return plan.rows().stream().map(RowVerdict::outcome).toList();
    }

    static String remarks(RowVerdict row) {
        return row.remarks().stream().map(one -> one.column() + "|" + one.message()).collect(Collectors.joining("\n"));
    }

    static List<Peer> peers(Program program) {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).toList();
    }
}
