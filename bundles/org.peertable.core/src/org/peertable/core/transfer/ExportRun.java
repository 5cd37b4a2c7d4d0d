package org.peertable.core.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.peertable.core.internal.Failures;
import org.peertable.core.privacy.ErasureCertificate;
import org.peertable.model.Program;

/**
 * Asks exporters for what they make of a program. The files of an event lie in {@code SEASON/EVENT/}, those of a season
 * in {@code SEASON/}, those about a person in {@code people/PERSON/}, those of the program in the folder itself. Beside
 * them {@code export.json} lists all of them, as {@link Manifest} describes.
 *
 * <p>Exporters work on several threads, each with a copy of its own; nobody may change the program or load parts of it
 * meanwhile. Results are told, and files put into place, by the calling thread and in the order of the selection: the
 * same files with the same bytes come out on any number of threads. A file that is there already with the same bytes is
 * left untouched. Used by one thread.
 */
public final class ExportRun {
    /** How many results of each thread may wait for those before them. */
    private static final int AHEAD = 4;

    private final Program program;
    private final LocalDate today;
    private final Locale locale;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Optional<ErasureCertificate> erasure = Optional.empty();

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
     * Says how many exporters work at the same time; as many as there are processors when it is not said.
     *
     * @param count 1 or more
     * @return this run
     * @throws IllegalArgumentException if it is less than 1
     */
    public ExportRun threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("An export needs a thread at least.");
        }
        threads = count;
        return this;
    }

    /** Says that the exports are to certify an erasure that was just done, and returns this run. */
    public ExportRun after(ErasureCertificate certificate) {
        erasure = Optional.of(certificate);
        return this;
    }

    /**
     * Asks every exporter for every object of its scope. One that fails because of itself is not asked again in this run;
     * the others go on.
     *
     * @param selection what to export
     * @param folder where the files go; made when it is not there
     * @param monitor for progress and cancellation; a cancelled run keeps the exports that are whole
     * @param results told of every result as it comes
     * @return what became of the files of earlier runs
     */
    public ExportOutcome run(ExportSelection selection, Path folder, IProgressMonitor monitor, Consumer<ExportResult> results) {
        Manifest manifest;
        try {
            manifest = Manifest.read(folder);
        } catch (IOException e) {
            return ExportOutcome.failed(Failures.error(e.getMessage(), e));
        }
        List<ExportTask> tasks = ExportTasks.of(program, today, selection, folder);
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, tasks.size()));
        ExportWork work = new ExportWork(selection, today, locale, ProgramTemplates.of(program), erasure, monitor);
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "Export");
            thread.setDaemon(true);
            return thread;
        });
        try {
            run(tasks.iterator(), work, workers, monitor, made -> {
                ExportResult result = settle(made, work, manifest);
                progress.worked(1);
                results.accept(result);
            });
        } finally {
            workers.shutdownNow();
        }
        return monitor.isCanceled() ? manifest.keepAll(program) : manifest.finish(program, selection, tasks);
    }

    private void run(Iterator<ExportTask> tasks, ExportWork work, ExecutorService workers, IProgressMonitor monitor,
            Consumer<ExportWork.Made> settle) {
        Deque<Future<ExportWork.Made>> window = new ArrayDeque<>();
        while (true) {
            while (tasks.hasNext() && window.size() < threads * AHEAD && !monitor.isCanceled()) {
                ExportTask task = tasks.next();
                window.add(workers.submit(() -> work.make(task)));
            }
            if (window.isEmpty()) {
                return;
            }
            settle.accept(await(window.remove()));
        }
    }

    /** A thread that is interrupted while it waits must not leave before the files are in place or gone. */
    private static ExportWork.Made await(Future<ExportWork.Made> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Puts the files of a result into place, unless its exporter failed at something before it in the order. */
    private static ExportResult settle(ExportWork.Made made, ExportWork work, Manifest manifest) {
        ExportTask task = made.task();
        try (FolderSink sink = made.sink()) {
            if (work.isOff(task.exporter())) {
                return failed(task, ExportWork.off(task), manifest);
            }
            if (made.broken()) {
                work.switchOff(task.exporter());
            }
            if (made.failed()) {
                return failed(task, made.status(), manifest);
            }
            manifest.requireFree(sink.files(), task);
            List<FolderSink.Written> files = sink.commit();
            manifest.add(task, files);
            return ExportWork.result(task, made.status(), files);
        } catch (IOException | IllegalArgumentException e) {
            IStatus status = Failures.error(ExportWork.bind(Messages.Export_failed, task, Failures.reason(e)), e);
            return failed(task, status, manifest);
        }
    }

    private static ExportResult failed(ExportTask task, IStatus status, Manifest manifest) {
        manifest.keep(task);
        return ExportWork.result(task, status.isOK() ? Status.CANCEL_STATUS : status, List.of());
    }
}
