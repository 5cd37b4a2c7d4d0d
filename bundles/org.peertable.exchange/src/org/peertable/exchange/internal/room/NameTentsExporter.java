package org.peertable.exchange.internal.room;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Attendee;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.model.Event;

/** Writes a sheet for everybody who comes, to be folded and stood on the table: the first name for all to read. */
public final class NameTentsExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), NameTentsExporter.class);
        List<Tent> tents = Attendee.of(event, texts).stream().map(NameTentsExporter::tent).toList();
        return Printout.write("tents", new Tents(texts.get("Tents_kind"), Attendee.title(event), tents, texts.get("Tents_none")),
                request, texts, sink, FileNames.of(event.getId(), "-name-tents"));
    }

    private static Tent tent(Attendee one) {
        return Tent.of(one.firstName(), List.of(one.name().equals(one.firstName()) ? "" : one.name(), one.organisation()));
    }
}
