package org.peertable.exchange.internal.person;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.json.ModelWriter;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.model.Peer;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * Writes what there is about one person: as JSON for machines, of the same shape as the full exchange,
 *
 * <pre>{"format": "peertable-subject-access", "version": 1, "person": "ID", "madeOn": "DAY", "program": { ... }}</pre>
 *
 * <p>or as a page that the person can read, on a screen or on paper.
 */
public final class SubjectAccessExporter implements Exporter {
    private static final int VERSION = 1;

    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Peer peer = request.peer().orElseThrow();
        String name = FileNames.of(peer.getId(), "-all-about-you");
        if (!request.format().equals("json")) {
            PersonTexts texts = new PersonTexts(request.locale());
            return Printout.write("person", SubjectPage.of(request, peer, texts), request, texts.general(), sink, name);
        }
        try (OutputStream out = sink.open(name + ".json")) {
            writeJson(request, peer, out, monitor);
        }
        return Status.OK_STATUS;
    }

    private static void writeJson(ExportRequest request, Peer peer, OutputStream out, IProgressMonitor monitor) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonWriter json = new JsonWriter(writer);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginObject();
        json.name("format").value("peertable-subject-access");
        json.name("version").value(VERSION);
        json.name("person").value(peer.getId());
        json.name("madeOn").value(request.today().toString());
        json.name("program");
        new ModelWriter(json, monitor).write(request.program());
        json.endObject();
        json.flush();
        writer.write('\n');
        writer.flush();
    }
}
