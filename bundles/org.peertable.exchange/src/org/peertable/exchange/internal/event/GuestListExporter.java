package org.peertable.exchange.internal.event;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Stage;
import org.peertable.model.Table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes who was asked to an event as a table that spreadsheets open (RFC 4180). */
public final class GuestListExporter implements Exporter {
    private record Column(String key, Function<Invitation, String> cell) {
    }

    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale());
        Roster roster = new Roster(event, texts);
        List<Column> columns = columns(texts);
        try (OutputStream out = sink.open(FileNames.of(event.getId(), "-guests.csv"));
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            if (request.options().flag("bom")) {
                writer.write('\ufeff');
            }
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(columns.stream().map(column -> texts.get(column.key())).toList());
            for (Stage stage : List.of(Stage.CONFIRMED, Stage.WAITLISTED, Stage.INVITED, Stage.WITHDRAWN, Stage.CANDIDATE)) {
                for (Invitation invitation : roster.of(stage)) {
                    csv.writeRecord(columns.stream().map(column -> Plain.cell(column.cell().apply(invitation))).toList());
                }
            }
            csv.flush();
        }
        return Status.OK_STATUS;
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column("GuestList_name", one -> of(one, Peer::getDisplayName)),
                new Column("GuestList_givenName", one -> of(one, Peer::getGivenName)),
                new Column("GuestList_familyName", one -> of(one, Peer::getFamilyName)),
                new Column("GuestList_title", Guest::title),
                new Column("GuestList_organisation", Guest::organisation),
                new Column("GuestList_role", one -> texts.of(one.getRole())),
                new Column("GuestList_stage", one -> texts.of(one.getStage())),
                new Column("GuestList_waitRank", one -> one.getWaitRank() == null ? "" : one.getWaitRank().toString()),
                new Column("GuestList_attendance", one -> texts.of(one.getAttendance())),
                new Column("GuestList_email", one -> contact(one, ContactKind.EMAIL)),
                new Column("GuestList_phone", one -> contact(one, ContactKind.TEL)),
                new Column("GuestList_needs", one -> one.getPeer() == null ? "" : String.join("; ", one.getPeer().getNeeds())),
                new Column("GuestList_table", GuestListExporter::table));
    }

    private static String of(Invitation invitation, Function<Peer, String> feature) {
        String value = invitation.getPeer() == null ? null : feature.apply(invitation.getPeer());
        return value == null ? "" : value;
    }

    private static String contact(Invitation invitation, ContactKind kind) {
        Stream<ContactPoint> points =
                invitation.getPeer() == null ? Stream.of() : invitation.getPeer().getContacts().stream();
        return points.filter(point -> point.getKind() == kind && Guest.says(point.getValue()))
                .min((a, b) -> Boolean.compare(b.isPreferred(), a.isPreferred()))
                .map(ContactPoint::getValue)
                .orElse("");
    }

    private static String table(Invitation invitation) {
        return invitation.getSeat() != null && invitation.getSeat().eContainer() instanceof Table table
                && table.getLabel() != null ? table.getLabel() : "";
    }
}
