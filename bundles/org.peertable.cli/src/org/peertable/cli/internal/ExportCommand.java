package org.peertable.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.announce.Announcements;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Scope;
import org.peertable.core.store.Store;
import org.peertable.core.transfer.ExportOutcome;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.model.Event;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports a program, its seasons and its events. */
@Command(name = "export")
final class ExportCommand extends ProgramCommand {
    @Option(names = "--exporter", paramLabel = "ID", descriptionKey = "exporter")
    private List<String> exporters = List.of();

    @Option(names = "--season", paramLabel = "ID", descriptionKey = "season")
    private String season;

    @Option(names = "--event", paramLabel = "ID", descriptionKey = "event")
    private Set<String> events = Set.of();

    @Option(names = "--peer", paramLabel = "ID", descriptionKey = "exportPeer")
    private Set<String> peers = Set.of();

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    private Level level;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private String format;

    @Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
    private Map<String, String> options = Map.of();

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "exportLanguage")
    private String language;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--announce", descriptionKey = "announce")
    private boolean announce;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "out", defaultValue = "out")
    private Path out;

    /** A result as machines read it. */
    private record JsonResult(String exporter, String object, String level, List<String> files, String severity, String message) {
        static JsonResult of(ExportResult result) {
            return new JsonResult(result.exporter().id(), result.object(), result.exporter().level().name(),
                    result.files().stream().map(Path::toString).toList(),
                    severity(result.status()), result.status().getMessage());
        }

        private static String severity(IStatus status) {
            return switch (status.getSeverity()) {
                case IStatus.OK -> "ok";
                case IStatus.INFO -> "info";
                case IStatus.WARNING -> "warning";
                default -> "error";
            };
        }
    }

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw usage(Messages.Export_noJobs);
        }
        Contributions contributions = session().contributions().get();
        contributions.problems().forEach(console()::message);
        List<ExporterDescriptor> chosen = choose(contributions.exporters());
        checkOptions(chosen);
        if (peers.isEmpty() && chosen.stream().anyMatch(exporter -> exporter.scope() == Scope.PEER)) {
            throw usage(Messages.Export_needsPeer);
        }
        Store store = open();
        checkSelection(store);
        if (announce) {
            announce(store);
        }
        Locale locale = Locale.forLanguageTag(language == null ? store.program().getLanguage() : language);
        ExportSelection selection =
                new ExportSelection(chosen, Optional.ofNullable(season), events, Optional.ofNullable(format), options, peers);
        List<ExportResult> results = new ArrayList<>();
        ExportOutcome outcome = new ExportRun(store.program(), today, locale).threads(jobs)
                .run(selection, out, session().monitor(), result -> {
                    results.add(result);
                    show(result);
                });
        if (json) {
            console().json(results.stream().map(JsonResult::of).toList());
        }
        show(outcome);
        long failed = results.stream().filter(ExportResult::failed).count();
        long files = results.stream().mapToLong(result -> result.files().size()).sum();
        tell(NLS.bind(Messages.Export_summary, new Object[] {files, out.toAbsolutePath().normalize(), failed}));
        if (session().monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        return failed > 0 || !outcome.status().isOK() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void show(ExportOutcome outcome) {
        if (outcome.unchanged() > 0) {
            tell(NLS.bind(Messages.Export_unchanged, outcome.unchanged()));
        }
        outcome.removed().forEach(file -> tell(NLS.bind(Messages.Export_removed, file)));
        outcome.left().forEach(file -> console().message(NLS.bind(Messages.Export_left, file)));
        if (!outcome.status().isOK()) {
            console().message(NLS.bind(Messages.Check_error, outcome.status().getMessage()));
        }
    }

    /** Keeps what the guests are told by this export, so that the next one can show what has changed. */
    private void announce(Store store) throws IOException {
        List<Event> told = store.program().getSeasons().stream()
                .filter(there -> season == null || season.equals(there.getId()))
                .flatMap(there -> there.getEvents().stream())
                .filter(event -> events.isEmpty() || events.contains(event.getId()))
                .toList();
        Changes changes = Announcements.record(told, today);
        if (!changes.isEmpty() && changes.canExecute()) {
            changes.execute();
            store.save();
        }
    }

    private void show(ExportResult result) {
        if (!json) {
            result.files().forEach(file -> console().result(file.toString()));
        }
        if (!result.status().isOK() && !result.status().matches(IStatus.CANCEL) && (result.failed() || !quiet)) {
            String label = result.failed() ? Messages.Check_error
                    : result.status().matches(IStatus.WARNING) ? Messages.Check_warning : Messages.Check_info;
            console().message(NLS.bind(label, result.status().getMessage()));
        }
    }

    private List<ExporterDescriptor> choose(List<ExporterDescriptor> installed) {
        for (String id : exporters) {
            if (installed.stream().noneMatch(exporter -> matches(exporter, id))) {
                throw usage(NLS.bind(Messages.Export_noExporter, id,
                        String.join(", ", installed.stream().map(ExporterDescriptor::id).toList())));
            }
        }
        if (level == Level.PS) {
            throw usage(Messages.Export_levelByPerson);
        }
        return installed.stream()
                .filter(exporter -> exporters.isEmpty() ? inScope(exporter.scope())
                        : exporters.stream().anyMatch(id -> matches(exporter, id)))
                .filter(exporter -> level == null || level.sees(exporter.level()))
                .toList();
    }

    /** The last part of an identifier will do. */
    private static boolean matches(ExporterDescriptor exporter, String id) {
        return exporter.id().equals(id) || exporter.id().endsWith("." + id);
    }

    private boolean inScope(Scope scope) {
        return switch (scope) {
            case PROGRAM -> season == null && events.isEmpty() && peers.isEmpty();
            case SEASON -> events.isEmpty() && peers.isEmpty();
            case EVENT -> peers.isEmpty();
            case PEER -> !peers.isEmpty();
        };
    }

    private void checkOptions(List<ExporterDescriptor> chosen) {
        List<OptionDescriptor> declared = chosen.stream().flatMap(exporter -> exporter.options().stream()).distinct().toList();
        try {
            Options.of(declared, options);
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
        if (format != null && chosen.stream().noneMatch(exporter -> exporter.formats().contains(format))) {
            Set<String> formats = new TreeSet<>();
            chosen.forEach(exporter -> formats.addAll(exporter.formats()));
            throw usage(NLS.bind(Messages.Export_noFormat, format, String.join(", ", formats)));
        }
    }

    private void checkSelection(Store store) {
        if (season != null && !store.seasonIds().contains(season)) {
            throw usage(NLS.bind(Messages.Export_noSeason, season, String.join(", ", store.seasonIds())));
        }
        Set<String> people = new TreeSet<>();
        store.program().getDirectories().forEach(directory -> directory.getPeers().forEach(peer -> people.add(peer.getId())));
        for (String peer : peers) {
            if (!people.contains(peer)) {
                throw usage(NLS.bind(Messages.Export_noPeer, peer));
            }
        }
        List<String> known = store.program().getSeasons().stream()
                .filter(there -> season == null || season.equals(there.getId()))
                .flatMap(there -> there.getEvents().stream()).map(Event::getId).toList();
        for (String event : events) {
            if (!known.contains(event)) {
                throw usage(NLS.bind(Messages.Export_noEvent, event, String.join(", ", known)));
            }
        }
    }
}
