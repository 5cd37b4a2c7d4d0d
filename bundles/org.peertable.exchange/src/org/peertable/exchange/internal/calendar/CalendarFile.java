package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

import org.peertable.exchange.internal.FoldedLines;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;

/** A calendar file in the making: its components and the zones that they need. */
final class CalendarFile {
    /** From when to when the events of a zone last. */
    private record Span(ZonedDateTime from, ZonedDateTime until) {
        Span with(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
        }
    }

    private final ICalendar calendar = new ICalendar();
    private final Date stamp;
    private final Map<String, Span> spans = new TreeMap<>();
    private final Map<VEvent, Span> events = new java.util.LinkedHashMap<>();

    /**
     * @param method what the file is to do
     * @param today the day that the components are stamped with
     */
    CalendarFile(Method method, LocalDate today) {
        calendar.setProductId("-//Peertable//Peertable//EN");
        calendar.setMethod(method);
        stamp = Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    ICalendar calendar() {
        return calendar;
    }

    void add(VEvent event, ZonedDateTime start, ZonedDateTime end) {
        event.setDateTimeStamp(stamp);
        calendar.addEvent(event);
        Span span = new Span(start, end);
        events.put(event, span);
        spans.merge(start.getZone().getId(), span, Span::with);
    }

    void add(VTodo todo) {
        todo.setDateTimeStamp(stamp);
        calendar.addTodo(todo);
    }

    /** Writes the file and leaves the stream open. */
    void write(OutputStream out) throws IOException {
        Map<String, TimezoneAssignment> zones = new TreeMap<>();
        spans.forEach((name, span) -> zones.put(name, new TimezoneAssignment(TimeZone.getTimeZone(span.from().getZone()),
                new ZoneBlock(name, span.from().getZone()).between(span.from(), span.until()))));
        events.forEach((event, span) -> {
            TimezoneAssignment zone = zones.get(span.from().getZone().getId());
            event.setDateStart(zoned(new DateStart(Date.from(span.from().toInstant()), true), zone));
            event.setDateEnd(zoned(new DateEnd(Date.from(span.until().toInstant()), true), zone));
        });
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        out.write(FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private <T extends biweekly.property.ICalProperty> T zoned(T moment, TimezoneAssignment zone) {
        calendar.getTimezoneInfo().setTimezone(moment, zone);
        return moment;
    }
}
