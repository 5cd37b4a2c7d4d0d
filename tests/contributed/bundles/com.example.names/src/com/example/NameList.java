package com.example;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.model.Event;
import org.peertable.model.Invitation;

/** The guests' names, one a line. */
public final class NameList implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        try (Writer writer = new OutputStreamWriter(sink.open("names." + request.format()), StandardCharsets.UTF_8)) {
            if (request.options().flag("heading")) {
                writer.write(event.getTitle() + "\n");
            }
            for (Invitation invitation : event.getInvitations()) {
                writer.write(invitation.getPeer().getDisplayName() + "\n");
            }
        }
        return Status.OK_STATUS;
    }
}
