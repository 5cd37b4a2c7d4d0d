package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.Page;
import org.peertable.model.Event;
import org.peertable.model.Purpose;

/** Writes a letter for every guest who was asked and agreed to be: an invitation, what has changed, or a cancellation. */
public final class LetterExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Mailing mailing = new Mailing(request, event, monitor);
        for (Mail mail : mailing.mails(Purpose.INVITE)) {
            try (OutputStream out = mailing.open(sink, mail, "letters", "-letter.html")) {
                Page.write("letter", mailing.letter(mail), request, mailing.texts(), out);
            }
        }
        return mailing.status();
    }
}
