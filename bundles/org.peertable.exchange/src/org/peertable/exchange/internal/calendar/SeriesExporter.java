package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Plain;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Season;

import biweekly.component.VEvent;
import biweekly.property.Method;

/** Writes the public calendar of a season, to subscribe to (ICS) or for search engines (JSON-LD). */
public final class SeriesExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Season season = request.season().orElseThrow();
        List<Gathering> gatherings = season.getEvents().stream()
                .flatMap(event -> Gathering.of(request.program(), event).stream())
                .toList();
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        boolean calendar = request.format().equals("ics");
        try (OutputStream out = sink.open(FileNames.of(season.getId(), calendar ? "-calendar.ics" : "-events.jsonld"))) {
            if (calendar) {
                calendar(request, season, gatherings).write(out);
            } else {
                SeriesJson.write(request.program(), season, gatherings, out);
            }
        }
        return Status.OK_STATUS;
    }

    private static CalendarFile calendar(ExportRequest request, Season season, List<Gathering> gatherings) {
        CalendarFile file = new CalendarFile(Method.publish(), request.today());
        String name = Texts.in(request.locale(), SeriesExporter.class).get("Series_name",
                Plain.line(request.program().getName()), Plain.line(season.getTitle()));
        file.calendar().addName(name);
        file.calendar().addExperimentalProperty("X-WR-CALNAME", name.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"));
        for (Gathering gathering : gatherings) {
            VEvent made = gathering.toComponent();
            made.setDescription(Gathering.paragraphs(about(gathering)));
            if (!Plain.line(season.getCity()).isEmpty()) {
                made.setLocation(Plain.line(season.getCity()));
            }
            file.add(made, gathering.start(), gathering.end());
        }
        return file;
    }

    private static List<String> about(Gathering gathering) {
        return Stream.concat(
                Stream.of(Plain.text(gathering.event().getPurpose()), gathering.host(), Plain.text(gathering.event().getPaidBy())),
                gathering.event().getTopics().stream().map(DiscussionTopic::getTitle).map(Plain::line)).toList();
    }
}
