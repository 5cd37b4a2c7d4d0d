package org.peertable.exchange.internal.room;

import static org.peertable.exchange.internal.sheet.SheetTable.row;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Attendee;
import org.peertable.exchange.internal.event.Brief;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.exchange.internal.sheet.SheetTable;
import org.peertable.exchange.internal.sheet.SheetTable.Column;
import org.peertable.exchange.internal.sheet.SheetTable.Form;
import org.peertable.exchange.internal.sheet.SpreadsheetWriter;
import org.peertable.model.Event;

/** Writes what those who come eat and need: with names for the host team, as counts for the venue. */
public final class NeedsExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), NeedsExporter.class);
        boolean named = request.options().text("for").equals("host");
        Needs needs = needs(Brief.of(request, event, texts), Attendee.of(event, texts), named,
                named ? texts.audience(request.level()) : texts.get("Needs_venue"));
        String name = FileNames.of(event.getId(), named ? "-food-and-access" : "-food-and-access-counts");
        if (!request.format().equals("xlsx")) {
            return Printout.write("needs", needs, request, texts, sink, name);
        }
        try (OutputStream out = sink.open(name + ".xlsx")) {
            SpreadsheetWriter.write(tables(needs, texts), request, texts, monitor, out);
        }
        return Status.OK_STATUS;
    }

    private static Needs needs(Brief brief, List<Attendee> people, boolean named, String reader) {
        return new Needs(reader, brief.title(),
                brief.agenda().when().isEmpty() ? brief.agenda().day() : brief.agenda().day() + ", " + brief.agenda().when(),
                brief.place(), brief.access(), brief.state(), Counted.needs(people),
                named ? people.stream().filter(person -> !person.needs().isEmpty()).toList() : List.of(), named);
    }

    private static List<SheetTable> tables(Needs needs, Texts texts) {
        List<SheetTable> tables = new ArrayList<>();
        if (needs.named()) {
            tables.add(new SheetTable(texts.get("Needs_people"), List.of(
                    new Column(texts.get("GuestList_name"), 28, Form.TEXT),
                    new Column(texts.get("GuestList_organisation"), 28, Form.TEXT),
                    new Column(texts.get("GuestList_role"), 16, Form.TEXT),
                    new Column(texts.get("GuestList_needs"), 40, Form.TEXT),
                    new Column(texts.get("GuestList_table"), 14, Form.TEXT)),
                    needs.people().stream().map(one -> row(one.name(), one.organisation(), one.role(),
                            String.join("\n", one.needs()), one.table())).toList()));
        }
        tables.add(new SheetTable(texts.get("Needs_counts"), List.of(
                new Column(texts.get("GuestList_needs"), 48, Form.TEXT), new Column(texts.get("Needs_number"), 12, Form.NUMBER)),
                needs.counts().stream().map(count -> row(count.need(), count.people())).toList()));
        return tables;
    }
}
