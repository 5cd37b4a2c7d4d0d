package org.peertable.ui.internal.day;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.TopicState;
import org.peertable.model.Vote;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.event.SlotWords;
import org.peertable.ui.internal.event.UsualAgenda;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** The part of the agenda that is on: what is left of its minutes, what is asked, who leads it, and one big button. */
final class TimePane {
    private static final Set<TopicState> STILL_OPEN = Set.of(TopicState.PROPOSED, TopicState.CHOSEN);
    private static final int SECOND_MS = 1000;
    private static final int BIG = 72;

    private final OpenProgram open;
    private final Event event;
    private final Course course;
    private final Composite place;
    private final Ring ring;
    private final Label what;
    private final Label prompt;
    private final Label lead;
    private final Label absent;
    private final Label then;
    private final Button next;
    private final Button back;

    TimePane(BigType type, Composite parent, OpenProgram open, Event event, Course course) {
        this.open = open;
        this.event = event;
        this.course = course;
        place = type.kit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4 * BigType.GRID, 2 * BigType.GRID).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        ring = new Ring(place, type.huge());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(ring);
        Composite words = type.kit().createComposite(place);
        GridLayoutFactory.fillDefaults().spacing(0, BigType.GRID).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        what = type.text(words, type.bold(), Tint.FULL);
        prompt = type.text(words, type.large(), Tint.FULL);
        lead = type.text(words, type.small(), Tint.QUIET);
        absent = type.text(words, type.small(), Tint.WARNING);
        then = type.text(words, type.small(), Tint.QUIET);
        Composite buttons = type.kit().createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(BigType.GRID, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(buttons);
        next = type.button(buttons, "", this::next);
        next.setFont(type.bold());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, BIG).applyTo(next);
        back = type.button(buttons, Messages.Time_back, this::back);
        ((GridData) back.getLayoutData()).heightHint = BIG;
        refresh();
        tick();
    }

    private void tick() {
        if (!ring.isDisposed()) {
            ring.show(whole(), course.left());
            Display.getCurrent().timerExec(SECOND_MS, this::tick);
        }
    }

    private Duration whole() {
        return course.current().map(slot -> Duration.ofMinutes(slot.getMinutes())).orElse(Duration.ZERO);
    }

    void refresh() {
        Optional<Slot> slot = course.current();
        boolean planned = !event.getSlots().isEmpty();
        BigType.show(ring, slot.isPresent());
        ring.show(whole(), course.left());
        BigType.say(what, slot.map(SlotWords::what).map(Words::brief).orElseGet(this::standing));
        BigType.say(prompt, slot.map(this::prompt).orElse(""));
        boolean leads = slot.map(Slot::getLead).isPresent();
        boolean missing = leads && !Arrivals.isHere(slot.get().getLead());
        BigType.say(lead, leads && !missing ? NLS.bind(Messages.Time_lead, Words.name(slot.get().getLead())) : "");
        BigType.say(absent, missing ? NLS.bind(Messages.Time_leadMissing, Words.name(slot.get().getLead())) : "");
        BigType.say(then, !planned || course.isOver() || !course.isBegun() ? "" : course.following()
                .map(one -> Texts.of(Messages.Time_then, Words.brief(SlotWords.what(one)), one.getMinutes())).orElse(Messages.Time_last));
        next.setText(!planned ? Messages.Time_usual : course.isOver() ? Messages.Time_held : course.isBegun() ? Messages.Time_next : Messages.Time_begin);
        BigType.show(next, !planned || !course.isOver() || event.getStatus() != EventStatus.HELD);
        BigType.show(back, planned && course.isBegun());
        place.layout(true, true);
        place.requestLayout();
    }

    /** What the part is talked about by; while no topic is chosen for it, that one has to be, and which one is wanted most. */
    private String prompt(Slot slot) {
        if (slot.getTopic() != null || slot.getKind() != SlotKind.TOPIC) {
            return Optional.ofNullable(slot.getTopic()).map(DiscussionTopic::getPrompt).orElse("");
        }
        return event.getTopics().stream().filter(topic -> STILL_OPEN.contains(topic.getState()))
                .filter(topic -> event.getSlots().stream().noneMatch(other -> other.getTopic() == topic))
                .max(Comparator.comparingInt(TimePane::dots)).filter(topic -> dots(topic) > 0)
                .map(topic -> Texts.of(Messages.Time_mostDots, Words.brief(Words.name(topic)), dots(topic))).orElse(Messages.Time_noTopic);
    }

    private static int dots(DiscussionTopic topic) {
        return topic.getVotes().stream().mapToInt(Vote::getDots).sum();
    }

    private String standing() {
        if (event.getSlots().isEmpty()) {
            return Messages.Time_none;
        }
        if (course.isOver()) {
            return event.getStatus() == EventStatus.HELD ? Messages.Time_overTitle + " " + Messages.Time_isHeld : Messages.Time_overTitle;
        }
        return course.following().map(first -> NLS.bind(Messages.Time_beginsAt,
                event.getStart() == null ? Dates.day(event) : Dates.time(event.getStart()), SlotWords.what(first))).orElse("");
    }

    private void next() {
        if (event.getSlots().isEmpty()) {
            open.commands().execute(UsualAgenda.of(event));
        } else if (course.isOver()) {
            open.commands().execute(DayChanges.held(event));
        } else {
            turn(course.current(), TopicState.DISCUSSED, course.following(), course::next);
        }
    }

    private void back() {
        turn(course.current(), TopicState.CHOSEN, course.isOver() ? lastSlot() : course.previous(), course::back);
    }

    private Optional<Slot> lastSlot() {
        return Optional.of(event.getSlots().getLast());
    }

    private void turn(Optional<Slot> from, TopicState before, Optional<Slot> to, Runnable move) {
        move.run();
        DayChanges.turn(from, before, to).ifPresentOrElse(open.commands()::execute, this::refresh);
    }
}
