package org.peertable.ui.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Program;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** Which event is run: that of today, else one that a planner chooses from those before and after it. */
final class EventChoice {
    private static final int MARGIN = 32;
    private static final int AHEAD = 4;
    private static final int BEHIND = 3;

    private EventChoice() {
    }

    /** Returns the events of today, each by its own time zone. */
    static List<Event> today(Program program, Clock clock) {
        return events(program).filter(event -> day(event).equals(today(event, clock))).toList();
    }

    private static Stream<Event> events(Program program) {
        return program.getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getStart() != null && event.getStatus() != EventStatus.CANCELLED)
                .sorted(Comparator.comparing(Event::getStart));
    }

    private static LocalDate day(Event event) {
        return event.getStart().toLocalDate();
    }

    private static LocalDate today(Event event, Clock clock) {
        return LocalDate.now(clock.withZone(Dates.zone(event.getTimeZone()).orElse(ZoneId.systemDefault())));
    }

    /** Asks which one. */
    static Control create(BigType type, Composite parent, Program program, Clock clock, Consumer<Event> chosen) {
        ScrolledBody all = new ScrolledBody(type.kit(), parent);
        Composite body = all.getBody();
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, BigType.GRID).applyTo(body);
        List<Event> today = today(program, clock);
        List<Event> ahead = today.isEmpty()
                ? events(program).filter(event -> day(event).isAfter(today(event, clock))).limit(AHEAD).toList() : today;
        List<Event> behind = events(program).filter(event -> day(event).isBefore(today(event, clock))).toList().reversed()
                .stream().limit(BEHIND).toList();
        boolean none = ahead.isEmpty() && behind.isEmpty();
        BigType.say(type.text(body, type.bold(), Tint.FULL),
                none ? Messages.Choice_none : today.isEmpty() ? Messages.Choice_nothingToday : Messages.Choice_several);
        Composite list = type.kit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, BigType.GRID).applyTo(list);
        GridDataFactory.fillDefaults().indent(0, BigType.GRID).applyTo(list);
        ahead.forEach(event -> button(type, list, event, chosen));
        if (none) {
            type.button(list, Messages.Choice_new, () -> Commands.run(Commands.NEW_EVENT));
        }
        if (!behind.isEmpty()) {
            BigType.say(type.text(list, type.small(), Tint.QUIET), Messages.Choice_held);
            behind.forEach(event -> button(type, list, event, chosen));
        }
        all.reflow(true);
        return all;
    }

    private static void button(BigType type, Composite list, Event event, Consumer<Event> chosen) {
        String text = Words.brief(Words.name(event)) + "   \u00b7   " + Dates.when(event);
        type.button(list, text.replace("&", "&&"), () -> chosen.accept(event));
    }
}
