package org.peertable.core.transfer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.internal.Failures;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.Planner;
import org.peertable.core.privacy.ErasureCertificate;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Scope;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Program;
import org.peertable.model.Season;

/** Does the tasks of a run, each on its own and on any thread: what it makes lies beside its place until it is committed. */
final class ExportWork {
    /**
     * What came of a task.
     *
     * @param task the task
     * @param sink the files, to be committed or closed
     * @param status what the exporter said, or why it failed
     * @param broken whether the exporter itself is to blame and should not be asked again
     */
    record Made(ExportTask task, FolderSink sink, IStatus status, boolean broken) {
        boolean failed() {
            return status.matches(IStatus.ERROR | IStatus.CANCEL);
        }
    }

    private final ExportSelection selection;
    private final LocalDate today;
    private final Locale locale;
    private final ExportRequest.Templates templates;
    private final Optional<ErasureCertificate> erasure;
    private final Map<Season, SeasonInsight> insights = new ConcurrentHashMap<>();
    private final Set<ExporterDescriptor> switchedOff = ConcurrentHashMap.newKeySet();
    private final IProgressMonitor cancellation;
    private Planner planner;

    ExportWork(ExportSelection selection, LocalDate today, Locale locale, ExportRequest.Templates templates,
            Optional<ErasureCertificate> erasure, IProgressMonitor monitor) {
        this.selection = selection;
        this.today = today;
        this.locale = locale;
        this.templates = templates;
        this.erasure = erasure;
        cancellation = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return super.isCanceled() || monitor.isCanceled();
            }
        };
    }

    /** Says that an exporter is not to be asked again; told by whoever takes the results in their order. */
    void switchOff(ExporterDescriptor exporter) {
        switchedOff.add(exporter);
    }

    boolean isOff(ExporterDescriptor exporter) {
        return switchedOff.contains(exporter);
    }

    static IStatus off(ExportTask task) {
        return Failures.error(bind(Messages.Export_switchedOff, task, ""), null);
    }

    Made make(ExportTask task) throws IOException {
        FolderSink sink = new FolderSink(task.place());
        Made made = isOff(task.exporter()) ? new Made(task, sink, off(task), false) : make(task, sink);
        if (made.failed()) {
            sink.close();
        }
        return made;
    }

    private Made make(ExportTask task, FolderSink sink) {
        try {
            if (cancellation.isCanceled()) {
                throw new OperationCanceledException();
            }
            Reduced reduced = task.copy().get();
            if (task.exporter().scope() == Scope.EVENT && reduced.event().isEmpty()) {
                return new Made(task, sink, Failures.info(bind(Messages.Export_hidden, task, "")), false);
            }
            IStatus status = task.exporter().create().export(request(task, reduced), sink, cancellation);
            if (!status.matches(IStatus.ERROR | IStatus.CANCEL)) {
                sink.finish();
            }
            return new Made(task, sink, status, false);
        } catch (OperationCanceledException e) {
            return new Made(task, sink, Status.CANCEL_STATUS, false);
        } catch (IOException | IllegalArgumentException e) {
            return new Made(task, sink, Failures.error(bind(Messages.Export_failed, task, Failures.reason(e)), e), false);
        } catch (CoreException | RuntimeException | LinkageError | StackOverflowError e) {
            return new Made(task, sink, Failures.error(bind(Messages.Export_broken, task, Failures.reason(e)), e), true);
        }
    }

    private ExportRequest request(ExportTask task, Reduced copy) {
        ExporterDescriptor descriptor = task.exporter();
        Map<String, String> given = new HashMap<>();
        for (OptionDescriptor option : descriptor.options()) {
            if (selection.options().containsKey(option.id())) {
                given.put(option.id(), selection.options().get(option.id()));
            }
        }
        Identified object = task.object();
        Season season = object instanceof Season whole ? whole : object instanceof Event event ? (Season) event.eContainer() : null;
        Supplier<SeasonInsight> insight =
                season == null ? null : () -> insights.computeIfAbsent(season, counted -> SeasonInsight.of(counted, today));
        ExportRequest request = new ExportRequest(copy, descriptor.level(), task.format(),
                Options.of(descriptor.options(), given), locale, today, insight).with(templates).with(erasure);
        return descriptor.level() == Level.P3 && object instanceof Event event ? request.withExplanation(() -> explain(event)) : request;
    }

    /** One at a time: a planner is used by one thread, and the history that it has read is worth keeping. */
    private synchronized EventExplanation explain(Event event) {
        if (planner == null) {
            planner = new Planner((Program) event.eContainer().eContainer(), today, Contributions.installed().mixFactors());
        }
        return planner.mix(event).explain();
    }

    static String bind(String message, ExportTask task, String reason) {
        return NLS.bind(message, new Object[] {
            task.exporter().id(), task.exporter().contributor(), task.object().getId(), reason});
    }

    static ExportResult result(ExportTask task, IStatus status, List<FolderSink.Written> files) {
        return new ExportResult(task.exporter(), task.object().getId(), files.stream().map(FolderSink.Written::file).toList(), status);
    }
}
