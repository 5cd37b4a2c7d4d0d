package org.peertable.exchange.internal.event;

import static org.peertable.exchange.internal.sheet.SheetTable.row;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.sheet.SheetTable;
import org.peertable.exchange.internal.sheet.SheetTable.Column;
import org.peertable.exchange.internal.sheet.SheetTable.Form;
import org.peertable.model.Event;
import org.peertable.model.Slot;

/** The run sheet as tables: the hours, and who is here. */
final class RunSheetTables {
    private RunSheetTables() {
    }

    static List<SheetTable> of(Event event, Texts texts) {
        return List.of(hours(event, texts), people(event, texts));
    }

    private static SheetTable hours(Event event, Texts texts) {
        List<Agenda.Line> lines = Agenda.of(event, texts).lines();
        List<List<Object>> rows = new ArrayList<>();
        ZonedDateTime at = Agenda.start(event).orElse(null);
        for (int i = 0; i < lines.size(); i++) {
            Slot slot = event.getSlots().get(i);
            Agenda.Line line = lines.get(i);
            LocalTime clock = at == null ? null : at.toLocalTime();
            rows.add(row(clock, slot.getMinutes(), line.title(), line.topic(), line.prompt(), line.lead()));
            at = at == null ? null : at.plusMinutes(slot.getMinutes());
        }
        return new SheetTable(texts.get("Sheet_agenda"), List.of(
                new Column(texts.get("Brief_clock"), 9, Form.TIME),
                new Column(texts.get("Brief_minutes"), 7, Form.NUMBER),
                new Column(texts.get("Brief_part"), 24, Form.TEXT),
                new Column(texts.get("Table_topic"), 36, Form.TEXT),
                new Column(texts.get("Table_prompt"), 48, Form.TEXT),
                new Column(texts.get("Brief_lead"), 24, Form.TEXT)), rows);
    }

    private static SheetTable people(Event event, Texts texts) {
        return new SheetTable(texts.get("Sheet_checkIn"), List.of(
                new Column(texts.get("GuestList_name"), 28, Form.TEXT),
                new Column(texts.get("GuestList_title"), 30, Form.TEXT),
                new Column(texts.get("GuestList_organisation"), 30, Form.TEXT),
                new Column(texts.get("GuestList_role"), 20, Form.TEXT),
                new Column(texts.get("GuestList_table"), 14, Form.TEXT),
                new Column(texts.get("GuestList_needs"), 36, Form.TEXT)),
                Attendee.of(event, texts).stream().map(one -> row(one.name(), one.title(), one.organisation(), one.role(),
                        one.table(), String.join("\n", one.needs()))).toList());
    }
}
