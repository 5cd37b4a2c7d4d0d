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
import org.peertable.exchange.internal.Page;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Event;

/** Writes what the host of an event reads the evening before, as a page. */
public final class EventBriefExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale());
        try (OutputStream out = sink.open(FileNames.of(event.getId(), "-brief.html"))) {
            Page.write("brief", Brief.of(request, event, texts), request, texts, out);
        }
        return Status.OK_STATUS;
    }
}
