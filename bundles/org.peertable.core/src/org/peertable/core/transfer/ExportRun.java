package org.peertable.core.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.internal.Failures;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.core.privacy.Scope;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Season;

/**
 * Asks exporters for what they make of a program. The files of an event lie in {@code SEASON/EVENT/}, those of a season
 * in {@code SEASON/}, those about a person in {@code people/PERSON/}, those of the program in the folder itself. Used by one thread.
 */
public final class ExportRun {
    private static final String PEOPLE = "people";

    private final Program program;
    private final LocalDate today;
    private final Locale locale;
    private final Set<ExporterDescriptor> switchedOff = new HashSet<>();
    private final Map<Season, SeasonInsight> insights = new HashMap<>();

    /**
     * Prepares a run.
     *
     * @param program a program all parts of which that are to be exported are loaded
     * @param today the day that exporters take for today
     * @param locale language and region of the exports
     */
    public ExportRun(Program program, LocalDate today, Locale locale) {
        this.program = program;
        this.today = today;
        this.locale = locale;
    }

    /**
     * Asks every exporter for every object of its scope. One that fails because of itself is not asked again in this run;
     * the others go on.
     *
     * @param selection what to export
     * @param folder where the files go; made when it is not there
     * @param monitor for progress and cancellation; a cancelled run keeps the exports that are whole
     * @param results told of every result as it comes
     */
    public void run(ExportSelection selection, Path folder, IProgressMonitor monitor, Consumer<ExportResult> results) {
        List<Season> seasons = program.getSeasons().stream()
                .filter(season -> selection.season().map(season.getId()::equals).orElse(true))
                .toList();
        SubMonitor progress = SubMonitor.convert(monitor, selection.exporters().size() * Math.max(1, seasons.size()));
        for (ExporterDescriptor exporter : selection.exporters()) {
            if (exporter.scope() == Scope.PROGRAM) {
                results.accept(export(exporter, selection, program, folder, () -> Reduction.of(program, exporter.level(), today),
                        progress.split(Math.max(1, seasons.size()))));
                continue;
            }
            if (exporter.scope() == Scope.PEER) {
                people(selection.peers()).forEach(peer -> results.accept(export(exporter, selection, peer,
                        folder.resolve(PEOPLE).resolve(peer.getId()), () -> Reduction.of(peer), progress.split(0))));
                continue;
            }
            for (Season season : seasons) {
                Path place = folder.resolve(season.getId());
                SubMonitor step = progress.split(1);
                if (exporter.scope() == Scope.SEASON) {
                    results.accept(export(exporter, selection, season, place, () -> Reduction.of(season, exporter.level(), today), step));
                    continue;
                }
                step.setWorkRemaining(Math.max(1, season.getEvents().size()));
                for (Event event : season.getEvents()) {
                    if (selection.events().isEmpty() || selection.events().contains(event.getId())) {
                        results.accept(export(exporter, selection, event, place.resolve(event.getId()),
                                () -> Reduction.of(event, exporter.level(), today), step.split(1)));
                    }
                }
            }
        }
    }

    private List<Peer> people(Set<String> ids) {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> ids.contains(peer.getId())).toList();
    }

    private ExportResult export(ExporterDescriptor descriptor, ExportSelection selection, Identified object, Path folder,
            Supplier<Reduced> copy, IProgressMonitor monitor) {
        if (switchedOff.contains(descriptor)) {
            return result(descriptor, object, Failures.error(bind(Messages.Export_switchedOff, descriptor, object, ""), null));
        }
        try (FolderSink sink = new FolderSink(folder)) {
            Reduced reduced = copy.get();
            if (descriptor.scope() == Scope.EVENT && reduced.event().isEmpty()) {
                return result(descriptor, object, Failures.info(bind(Messages.Export_hidden, descriptor, object, "")));
            }
            Exporter exporter = descriptor.create();
            IStatus status = exporter.export(request(descriptor, selection, object, reduced), sink, monitor);
            if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
                return result(descriptor, object, status);
            }
            return new ExportResult(descriptor, object.getId(), sink.commit(), status);
        } catch (OperationCanceledException e) {
            return result(descriptor, object, Status.CANCEL_STATUS);
        } catch (IOException | IllegalArgumentException e) {
            return result(descriptor, object,
                    Failures.error(bind(Messages.Export_failed, descriptor, object, Failures.reason(e)), e));
        } catch (CoreException | RuntimeException | LinkageError | StackOverflowError e) {
            switchedOff.add(descriptor);
            return result(descriptor, object,
                    Failures.error(bind(Messages.Export_broken, descriptor, object, Failures.reason(e)), e));
        }
    }

    private ExportRequest request(ExporterDescriptor descriptor, ExportSelection selection, Identified object, Reduced copy) {
        Map<String, String> given = new HashMap<>();
        for (OptionDescriptor option : descriptor.options()) {
            if (selection.options().containsKey(option.id())) {
                given.put(option.id(), selection.options().get(option.id()));
            }
        }
        String format = selection.format().filter(descriptor.formats()::contains).orElse(descriptor.formats().get(0));
        Season season = object instanceof Season whole ? whole : object instanceof Event event ? (Season) event.eContainer() : null;
        Supplier<SeasonInsight> insight =
                season == null ? null : () -> insights.computeIfAbsent(season, counted -> SeasonInsight.of(counted, today));
        return new ExportRequest(copy, descriptor.level(), format, Options.of(descriptor.options(), given), locale, today, insight);
    }

    private static ExportResult result(ExporterDescriptor descriptor, Identified object, IStatus status) {
        return new ExportResult(descriptor, object.getId(), List.of(), status);
    }

    private static String bind(String message, ExporterDescriptor descriptor, Identified object, String reason) {
        return NLS.bind(message, new Object[] {descriptor.id(), descriptor.contributor(), object.getId(), reason});
    }
}
