package org.peertable.exchange.internal.event;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peertable.exchange.internal.Texts;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Slot;

/**
 * The parts of an event with the times that a clock on the wall will show, on a night when clocks are changed, too.
 *
 * @param when day, from when to when, and in which zone
 * @param lines the parts in order
 * @param remark how the parts do not fill the time; empty when they do
 */
public record Agenda(String day, String when, List<Line> lines, String remark) {
    /**
     * One part.
     *
     * @param clock when it starts
     * @param minutes how long it is
     * @param title what it is
     * @param topic what is talked about; may be empty
     * @param prompt the question that opens it; may be empty
     * @param lead who leads it; may be empty
     */
    public record Line(String clock, String minutes, String title, String topic, String prompt, String lead) {
    }

    /** Copies the list. */
    public Agenda {
        lines = List.copyOf(lines);
    }

    /** Returns the agenda of an event. */
    public static Agenda of(Event event, Texts texts) {
        ZonedDateTime start = start(event).orElse(null);
        if (start == null) {
            return new Agenda(texts.get("Agenda_noStart"), "", lines(event, null, texts), "");
        }
        ZonedDateTime end = start.plusMinutes(event.getDurationMinutes());
        int planned = event.getSlots().stream().mapToInt(Slot::getMinutes).sum();
        int free = event.getDurationMinutes() - planned;
        String remark = event.getSlots().isEmpty() || free == 0
                ? ""
                : free > 0
                        ? texts.get("Agenda_free", free)
                        : texts.get("Agenda_over", -free);
        return new Agenda(texts.fullDate(start.toLocalDate()), texts.span(start, end), lines(event, start, texts), remark);
    }

    /** Returns when an event starts; empty when that is not known yet. */
    static Optional<ZonedDateTime> start(Event event) {
        return Optional.ofNullable(event.getStart()).map(local -> local.atZone(zone(event.getTimeZone())));
    }

    private static List<Line> lines(Event event, ZonedDateTime start, Texts texts) {
        List<Line> lines = new ArrayList<>();
        ZonedDateTime at = start;
        for (Slot slot : event.getSlots()) {
            DiscussionTopic topic = slot.getTopic();
            lines.add(new Line(
                    at == null ? "" : texts.time(at.toLocalTime()),
                    texts.number(slot.getMinutes()),
                    Guest.says(slot.getTitle()) ? slot.getTitle() : texts.of(slot.getKind()),
                    topic == null || !Guest.says(topic.getTitle()) ? "" : topic.getTitle(),
                    topic == null || !Guest.says(topic.getPrompt()) ? "" : topic.getPrompt(),
                    slot.getLead() == null ? "" : Guest.name(slot.getLead().getPeer(), texts)));
            at = at == null ? null : at.plusMinutes(slot.getMinutes());
        }
        return lines;
    }

    private static ZoneId zone(String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            // a check reports the zone; without one the clock times are the ones written down
            return ZoneOffset.UTC;
        }
    }
}
