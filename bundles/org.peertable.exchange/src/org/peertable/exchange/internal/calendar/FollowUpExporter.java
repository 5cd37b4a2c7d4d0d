package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Plain;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Peer;

import biweekly.component.VTodo;
import biweekly.property.Method;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes what was promised at an event, for those who promised it: as a table, or as tasks of a calendar. */
public final class FollowUpExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        boolean table = request.format().equals("csv");
        try (OutputStream out = sink.open(FileNames.of(event.getId(), table ? "-follow-ups.csv" : "-follow-ups.ics"))) {
            Texts texts = Texts.in(request.locale(), FollowUpExporter.class);
            if (table) {
                table(event, texts, out);
            } else {
                tasks(request, event, texts).write(out);
            }
        }
        return Status.OK_STATUS;
    }

    private static void table(Event event, Texts texts, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(Stream.of("task", "owner", "for", "due", "state", "event").map(key -> texts.get("FollowUps_" + key)).toList());
        for (FollowUp promise : event.getFollowUps()) {
            csv.writeRecord(Stream.of(promise.getText(), owner(promise), name(promise.getForPeer()), day(promise.getDue()),
                    texts.of(promise.getState()), event.getTitle()).map(Plain::cell).toList());
        }
        csv.flush();
    }

    private static CalendarFile tasks(ExportRequest request, Event event, Texts texts) {
        CalendarFile file = new CalendarFile(Method.publish(), request.today());
        for (FollowUp promise : event.getFollowUps()) {
            VTodo task = new VTodo();
            task.setUid(Gathering.uid(request.program(), promise.getId()));
            String owner = owner(promise);
            String to = name(promise.getForPeer());
            task.setSummary(Plain.line(promise.getText()));
            task.setDescription(owner.isEmpty() || to.isEmpty() ? owner + to : texts.get("FollowUps_about", owner, to));
            if (promise.getDue() != null) {
                task.setDateDue(Date.from(promise.getDue().atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
            }
            task.setStatus(switch (promise.getState()) {
                case OPEN -> biweekly.property.Status.needsAction();
                case DONE -> biweekly.property.Status.completed();
                case DROPPED -> biweekly.property.Status.cancelled();
            });
            file.add(task);
        }
        return file;
    }

    private static String owner(FollowUp promise) {
        return promise.getOwner() == null ? "" : name(promise.getOwner().getPeer());
    }

    private static String name(Peer peer) {
        return peer == null ? "" : Plain.line(peer.getDisplayName());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
