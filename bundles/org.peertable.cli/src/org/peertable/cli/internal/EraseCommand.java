package org.peertable.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.privacy.Erasure;
import org.peertable.core.privacy.ErasureCertificate;
import org.peertable.core.privacy.ErasureWords;
import org.peertable.core.privacy.Scope;
import org.peertable.core.store.Revision;
import org.peertable.core.store.Store;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Peer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases a person and certifies it. */
@Command(name = "erase")
final class EraseCommand extends ProgramCommand {
    private static final String CERTIFICATE = ".erasureCertificate";

    @Option(names = "--peer", paramLabel = "ID", required = true, descriptionKey = "erasePeer")
    private String person;

    @Option(names = "--asked-by", paramLabel = "TEXT", descriptionKey = "askedBy")
    private String askedBy = "";

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "eraseOut")
    private Path out;

    /** A certificate as machines read it. */
    private record JsonCertificate(boolean done, String program, String person, LocalDate on, String askedBy,
            List<ErasureCertificate.Removed> removed, List<String> shredders, int invitationsKept,
            List<ErasureCertificate.Beyond> beyond) {
    }

    EraseCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException, CoreException {
        Contributions contributions = session().contributions().get();
        contributions.problems().forEach(console()::message);
        Store store = open();
        Peer peer = store.program().getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(known -> person.equals(known.getId())).findFirst()
                .orElseThrow(() -> usage(NLS.bind(Messages.Export_noPeer, person)));
        Erasure erasure = Erasure.prepare(store.program(), peer, today, askedBy, contributions.shredders());
        if (!dryRun) {
            new BasicCommandStack().execute(erasure.changes());
            store.forgetEarlier();
            store.save();
        }
        boolean inGit = Revision.inGit(store.folder());
        if (json) {
            console().json(json(erasure.certificate(), inGit));
        } else {
            print(erasure.certificate(), inGit);
        }
        return dryRun || out == null || export(store, contributions, erasure.certificate()) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private JsonCertificate json(ErasureCertificate certificate, boolean inGit) {
        return new JsonCertificate(!dryRun, certificate.program(), certificate.person(), certificate.on(), certificate.askedBy(),
                certificate.removed(), certificate.shredders(), certificate.invitationsKept(), ErasureCertificate.beyond(inGit));
    }

    private void print(ErasureCertificate certificate, boolean inGit) {
        ErasureWords words = ErasureWords.in(Locale.getDefault());
        List<String> lines = new ArrayList<>();
        lines.add(words.heading(dryRun ? "dryRun" : "title"));
        if (!dryRun) {
            lines.add(words.heading("by", certificate.program(), certificate.on().toString()));
        }
        if (!certificate.askedBy().isEmpty()) {
            lines.add(words.heading("askedBy", certificate.askedBy()));
        }
        lines.add("");
        lines.add(words.heading("removed"));
        words.removed(certificate).forEach((what, count) -> lines.add("%6d  %s".formatted(count, what)));
        lines.add("");
        lines.add(words.heading("stays"));
        lines.add("  " + words.kept(certificate));
        lines.add("");
        lines.add(words.heading("beyond"));
        words.beyond(inGit).forEach(sentence -> lines.add("  " + sentence));
        lines.forEach(console()::result);
    }

    /** Writes the certificate for the person, in every format that a plugin makes of it. */
    private boolean export(Store store, Contributions contributions, ErasureCertificate certificate) {
        List<ExporterDescriptor> exporters = contributions.exporters().stream()
                .filter(exporter -> exporter.scope() == Scope.PEER && exporter.id().endsWith(CERTIFICATE)).toList();
        List<ExportResult> failed = new ArrayList<>();
        ExportRun run = new ExportRun(store.program(), today, Locale.forLanguageTag(store.program().getLanguage())).after(certificate);
        for (String format : exporters.stream().flatMap(exporter -> exporter.formats().stream()).distinct().toList()) {
            ExportSelection selection = new ExportSelection(
                    exporters, Optional.empty(), Set.of(), Optional.of(format), Map.of(), Set.of(certificate.person()));
            run.run(selection, out, session().monitor(), result -> {
                if (result.failed()) {
                    failed.add(result);
                    console().message(NLS.bind(Messages.Check_error, result.status().getMessage()));
                }
                result.files().forEach(file -> tell(file.toString()));
            });
        }
        return failed.isEmpty();
    }
}
