package org.peertable.exchange.internal.event;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.model.Event;

/** Writes what the host of an event reads the evening before. */
public final class EventBriefExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale());
        return Printout.write("brief", Brief.of(request, event, texts), request, texts, sink, FileNames.of(event.getId(), "-brief"));
    }
}
