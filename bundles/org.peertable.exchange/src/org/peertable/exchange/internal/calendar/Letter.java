package org.peertable.exchange.internal.calendar;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.peertable.core.announce.Announcements;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.exchange.internal.Plain;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Announcement;
import org.peertable.model.Event;
import org.peertable.model.PartStat;
import org.peertable.model.Program;
import org.peertable.model.Rule;
import org.peertable.model.Stage;

/**
 * What one guest reads about an event: as a letter, and as the description in a calendar.
 *
 * @param kind what the letter is: an invitation, an update, a cancellation
 * @param title what the event is called
 * @param audience whom it is for, and nobody else
 * @param greeting how the letter begins
 * @param opening the first sentence
 * @param off whether nothing comes of it
 * @param changes what is no longer as the guest was told, each with what was said before
 * @param facts when, where, and what every invitation says: host, purpose, who pays, what happens to the data
 * @param question the warm-up question; empty when there is none to be asked
 * @param rules the ground rules
 * @param reply how to answer; empty when no answer is needed
 */
public record Letter(
        String kind,
        String title,
        String audience,
        String greeting,
        String opening,
        boolean off,
        List<Difference> changes,
        List<Fact> facts,
        String question,
        List<String> rules,
        String reply) {
    /**
     * Something that the letter says.
     *
     * @param label what it is about
     * @param text what is so
     * @param missing whether nobody has said it yet
     */
    public record Fact(String label, String text, boolean missing) {
    }

    /**
     * Something that was changed.
     *
     * @param label what it is about
     * @param before what the guest was told before; may be empty
     * @param after what is so now; may be empty
     */
    public record Difference(String label, String before, String after) {
    }

    static Letter of(ExportRequest request, Event event, Mail mail, Texts texts) {
        boolean off = mail.isCancelled();
        Announcement now = Announcements.now(event, request.today());
        List<Difference> changes = off ? List.of() : Announcements.before(event).map(before -> differences(before, now, texts))
                .orElse(List.of());
        boolean open = !off && mail.invitation().getStage() == Stage.INVITED
                && mail.invitation().getPartStat() == PartStat.NEEDS_ACTION;
        String kind = off ? "Letter_cancellation" : changes.isEmpty() ? "Letter_invitation" : "Letter_update";
        String given = Plain.line(mail.peer().getGivenName());
        List<Fact> facts = Announcements.details().stream()
                .filter(detail -> !detail.getName().equals("title") && !detail.getName().equals("durationMinutes")
                        && !detail.getName().equals("timeZone"))
                .map(detail -> fact(detail, now, texts))
                .toList();
        return new Letter(texts.get(kind), Plain.line(event.getTitle()), texts.get("Letter_for", mail.name()),
                texts.get("Letter_greeting", Texts.isolated(given.isEmpty() ? mail.name() : given)),
                texts.get(off ? "Letter_openingOff" : !changes.isEmpty() ? "Letter_openingUpdate"
                        : open ? "Letter_openingAsked" : "Letter_openingKept"),
                off, changes, facts,
                off || Plain.line(mail.invitation().getWarmUp()).length() > 0 ? "" : Plain.line(event.getWarmUpQuestion()),
                off ? List.of() : event.getRules().stream().map(Rule::getText).map(Plain::line).filter(text -> !text.isEmpty()).toList(),
                open ? texts.get("Letter_reply") : "");
    }

    private static Fact fact(EAttribute detail, Announcement now, Texts texts) {
        String text = said(detail, now, texts);
        return new Fact(texts.get("Letter_" + detail.getName()), text.isEmpty() ? texts.get("Letter_notSaid") : text, text.isEmpty());
    }

    private static List<Difference> differences(Announcement before, Announcement after, Texts texts) {
        List<Difference> differences = new ArrayList<>();
        boolean timed = false;
        for (EAttribute detail : Announcements.differences(before, after)) {
            boolean time = switch (detail.getName()) {
                case "start", "durationMinutes", "timeZone" -> true;
                default -> false;
            };
            // day, length and zone are told in one line
            if (!time || !timed) {
                EAttribute shown = time ? Announcements.details().get(1) : detail;
                differences.add(new Difference(texts.get("Letter_" + shown.getName()), said(shown, before, texts), said(shown, after, texts)));
            }
            timed |= time;
        }
        return differences;
    }

    private static String said(EAttribute detail, Announcement told, Texts texts) {
        return detail.getName().equals("start") ? when(told, texts) : Plain.line((String) told.eGet(detail));
    }

    private static String when(Announcement told, Texts texts) {
        return Moment.of(told.getStart(), told.getTimeZone())
                .map(start -> span(start, start.plusMinutes(Math.max(0, told.getDurationMinutes())), texts))
                .orElse("");
    }

    private static String span(ZonedDateTime start, ZonedDateTime end, Texts texts) {
        return texts.get("Letter_span", texts.fullDate(start.toLocalDate()), texts.span(start, end));
    }

    /** Returns what every invitation says and nobody has written yet. */
    static List<String> missing(Program program, Event event, Texts texts) {
        List<String> missing = new ArrayList<>();
        if (program.getHost() == null) {
            missing.add(texts.get("Letter_host"));
        }
        if (Plain.line(event.getPurpose()).isEmpty()) {
            missing.add(texts.get("Letter_purpose"));
        }
        if (Plain.line(event.getPaidBy()).isEmpty()) {
            missing.add(texts.get("Letter_paidBy"));
        }
        if (Plain.line(program.getDataNotice()).isEmpty()) {
            missing.add(texts.get("Letter_dataNotice"));
        }
        return missing;
    }

    /** Returns the letter as plain text, paragraph by paragraph; day and place are said by the calendar itself. */
    List<String> paragraphs() {
        // after a greeting it may begin small, here it is the first word
        List<String> paragraphs = new ArrayList<>(List.of(Character.toUpperCase(opening.charAt(0)) + opening.substring(1)));
        changes.stream().map(change -> change.label() + ": " + change.after()
                + (change.before().isEmpty() ? "" : " (" + change.before() + ")")).forEach(paragraphs::add);
        facts.stream().skip(2).map(fact -> fact.label() + ": " + fact.text()).forEach(paragraphs::add);
        Optional.of(question).filter(text -> !text.isEmpty()).ifPresent(paragraphs::add);
        return paragraphs;
    }
}
