package org.peertable.exchange.internal.room;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Agenda;
import org.peertable.exchange.internal.event.Attendee;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.exchange.internal.vcard.RoomCards;
import org.peertable.exchange.internal.word.WordDocument;
import org.peertable.model.Event;

/** Writes who is in the room, for those who are in it: what each of them agreed to show to the others, and nothing else. */
public final class RoomExporter implements Exporter {
    /**
     * The room.
     *
     * @param program name of the program
     * @param title what the event is called
     * @param when day and times
     * @param people those who come and agreed to be shown
     */
    public record Room(String program, String title, String when, List<Attendee> people) {
        /** Copies the list. */
        public Room {
            people = List.copyOf(people);
        }
    }

    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), RoomExporter.class);
        Agenda agenda = Agenda.of(event, texts);
        String program = request.program().getName() == null ? "" : request.program().getName();
        Room room = new Room(program, Attendee.title(event),
                agenda.when().isEmpty() ? agenda.day() : agenda.day() + ", " + agenda.when(), Attendee.of(event, texts));
        String name = FileNames.of(event.getId(), "-who-is-in-the-room");
        String extension = request.format();
        if (extension.equals("pdf")) {
            return Printout.write("room", room, request, texts, sink, name);
        }
        try (OutputStream out = sink.open(name + "." + extension)) {
            if (extension.equals("vcf")) {
                RoomCards.write(event, request, out, monitor);
            } else {
                document(room, texts).write(texts.audience(request.level()) + " \u00b7 "
                        + texts.get("Page_made", texts.date(request.today())), texts.get("Page_printed"), request.today(), out);
            }
        }
        return Status.OK_STATUS;
    }

    private static WordDocument document(Room room, Texts texts) {
        WordDocument document = new WordDocument(room.title() + " \u2013 " + texts.get("Room_kind"), texts.locale().toLanguageTag())
                .add("Kind", texts.get("Room_kind") + " \u00b7 " + room.program())
                .add("Title", room.title())
                .add("Lead", room.when())
                .add("Soft", texts.get(room.people().isEmpty() ? "Room_none" : "Room_shown"));
        for (Attendee person : room.people()) {
            document.add("Heading2", person.pronouns().isEmpty() ? person.name() : person.name() + " (" + person.pronouns() + ")");
            document.add("Soft", person.about());
            person.challenges().forEach(document::item);
        }
        return document;
    }
}
