package org.peertable.exchange.internal.event;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.exchange.internal.sheet.SpreadsheetWriter;
import org.peertable.model.Event;

/** Writes what lies on the table while an event runs, on one page. */
public final class RunSheetExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), RunSheetExporter.class);
        String name = FileNames.of(event.getId(), "-run-sheet");
        if (!request.format().equals("xlsx")) {
            return Printout.write("runsheet", RunSheet.of(event, texts), request, texts, sink, name);
        }
        try (OutputStream out = sink.open(name + ".xlsx")) {
            SpreadsheetWriter.write(RunSheetTables.of(event, texts), request, texts, monitor, out);
        }
        return Status.OK_STATUS;
    }
}
