package org.peertable.exchange.internal.event;

import java.util.ArrayList;
import java.util.List;

import org.peertable.exchange.internal.Texts;
import org.peertable.model.Event;
import org.peertable.model.Rule;
import org.peertable.model.Stage;

/**
 * What lies on the table while an event runs; everything fits one printed page.
 *
 * @param title what the event is called
 * @param agenda day, times and parts
 * @param place venue and address; may be empty
 * @param state how many have a place and how many wait
 * @param density how tightly the page is set: {@code roomy}, {@code close} or {@code tight}
 * @param present those who are expected, to be ticked off; the host's people last
 * @param waiting names of those who wait, in order
 * @param needs what those who come eat or need
 * @param rules the ground rules, to be read out
 */
public record RunSheet(
        String title,
        Agenda agenda,
        String place,
        String state,
        String density,
        List<Guest> present,
        List<Guest> waiting,
        List<String> needs,
        List<String> rules) {
    static RunSheet of(Event event, Texts texts) {
        Roster roster = new Roster(event, texts);
        List<Guest> present = new ArrayList<>(roster.guests());
        present.addAll(roster.hosts());
        Agenda agenda = Agenda.of(event, texts);
        List<String> rules = event.getRules().stream().map(Rule::getText).filter(Guest::says).toList();
        List<Guest> waiting = roster.of(Stage.WAITLISTED).stream()
                .map(one -> Guest.of(one, texts))
                .toList();
        return new RunSheet(
                event.getTitle() == null ? "" : event.getTitle(),
                agenda,
                Brief.place(event.getVenue()),
                roster.state(),
                density(agenda, present.size(), rules.size()),
                present,
                waiting,
                roster.needs(),
                rules);
    }

    private static String density(Agenda agenda, int present, int rules) {
        long lines = rules;
        for (Agenda.Line line : agenda.lines()) {
            lines += 1 + (line.topic().length() + line.prompt().length() + 59) / 60;
        }
        lines += (present + 2) / 3 * 2L;
        return lines <= 28 ? "roomy" : lines <= 40 ? "close" : "tight";
    }
}
