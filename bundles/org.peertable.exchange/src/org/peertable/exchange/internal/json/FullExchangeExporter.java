package org.peertable.exchange.internal.json;

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

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * Writes the whole program as one JSON document:
 *
 * <pre>{"format": "peertable", "version": 1, "program": { ... }}</pre>
 *
 * <p>An object has the features of its class in the order of the model. What it contains is nested; what it refers to is
 * given by identifier; of two references that are opposite ends of one relation only one is written. Features with their
 * default value are left out. Enumerations are given by literal, days and times as in ISO 8601, amounts of money as text,
 * so that no digit is lost.
 *
 * <p>As CSV it is a table for each class, see {@link ModelTables}.
 */
public final class FullExchangeExporter implements Exporter {
    /** Version of the shape; raised when a reader of the former one would misunderstand. */
    static final int VERSION = 1;
    static final String FORMAT = "peertable";

    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        if (request.format().equals("csv")) {
            new ModelTables(monitor).write(request.program(), request.program().getId(), sink);
            return Status.OK_STATUS;
        }
        try (OutputStream out = sink.open(FileNames.of(request.program().getId(), "-exchange.json"));
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                JsonWriter json = new JsonWriter(writer)) {
            json.setFormattingStyle(request.options().flag("indent") ? FormattingStyle.PRETTY : FormattingStyle.COMPACT);
            json.beginObject();
            json.name("format").value(FORMAT);
            json.name("version").value(VERSION);
            json.name("program");
            new ModelWriter(json, monitor).write(request.program());
            json.endObject();
            json.flush();
            writer.write('\n');
        }
        return Status.OK_STATUS;
    }
}
