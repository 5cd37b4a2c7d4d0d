package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.ui.OpenProgram;

/** Runs exports with progress and a way to stop them; what is only looked at goes into a folder that is taken away again. */
final class Exporting implements AutoCloseable {
    private final OpenProgram open;
    private final List<Path> temporary = new ArrayList<>();

    Exporting(OpenProgram open) {
        this.open = open;
    }

    /** Makes a folder for a preview. */
    Path preview() throws IOException {
        Path folder = Files.createTempDirectory("peertable-preview");
        temporary.add(folder);
        return folder;
    }

    /** Exports and returns what came of it; nothing when it was stopped. */
    List<ExportResult> run(IRunnableContext context, List<ExportSelection> selections, Path folder) {
        List<ExportResult> results = new ArrayList<>();
        ExportRun run = new ExportRun(open.program(), LocalDate.now(), locale());
        try {
            context.run(true, true, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, Messages.Export_running, selections.size());
                for (ExportSelection selection : selections) {
                    if (monitor.isCanceled()) {
                        throw new InterruptedException();
                    }
                    progress.subTask(selection.exporters().getFirst().name());
                    run.run(selection, folder, progress.split(1), results::add);
                }
            });
            return results;
        } catch (InvocationTargetException e) {
            ILog.of(Exporting.class).error(Messages.Export_title, e.getCause());
            return List.of();
        } catch (InterruptedException e) {
            return List.of();
        }
    }

    private Locale locale() {
        String language = open.program().getLanguage();
        return language == null || language.isBlank() ? Locale.getDefault() : Locale.forLanguageTag(language);
    }

    @Override
    public void close() throws IOException {
        for (Path folder : temporary) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        temporary.clear();
    }
}
