package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.Stage;
import org.peertable.model.TopicState;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.day.DayView;
import org.peertable.ui.internal.day.Ring;

class DayTest {
    private static final String DAY = "org.peertable.app.day";

    @TempDir
    Path folder;
    private final MovedClock clock = new MovedClock();
    private OpenProgram open;
    private Event event;
    private DayView view;
    private Composite all;

    @BeforeEach
    void goToTheDayOfAnEvent() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "December breakfast");
        Workbench.execute("org.peertable.app.goTo.day");
        view = (DayView) Workbench.page().findView(DayView.ID);
        all = (Composite) view.getSite().getService(MPart.class).getWidget();
        view.use(clock);
        Workbench.settle();
    }

    @AfterEach
    void goBack() throws Exception {
        Workbench.execute("org.peertable.app.goTo.plan");
    }

    @Test
    void whatIsTouchedIsAsHighAsAFinger() {
        assertThat(Workbench.all(all, Text.class).stream().filter(Control::isVisible).map(field -> field.getSize().y))
                .hasSize(2).allMatch(height -> height >= 48);
        assertThat(Stream.of("Is here", "Does not come", "Expect again", "Begin", "Another event").map(this::button)
                .map(button -> button.getSize().y)).allMatch(height -> height >= 48);
    }

    @Test
    void onItsDayTheEventIsOpenAndOnAnotherDayOneIsChosen() {
        assertThat(Workbench.page().getPerspective().getId()).isEqualTo(DAY);
        assertThat(texts()).contains("December breakfast", "0 of 8 are here");

        clock.now = Instant.parse("2026-12-09T13:00:00Z");
        view.use(clock);
        assertThat(texts()).contains("Nothing takes place today").doesNotContain("are here");
        button("December breakfast").notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertThat(texts()).contains("0 of 8 are here");
        Workbench.press(all, "Another event");
        assertThat(texts()).contains("Nothing takes place today");
    }

    @Test
    void threeLettersAndEnterCheckSomebodyInAndOneUndoTakesItBack() {
        Invitation marcus = guest("Marcus");

        enter("mar");

        assertThat(marcus.getAttendance()).isEqualTo(Attendance.ATTENDED);
        assertThat(texts()).contains("Marcus Whitfield is here: Round table, seat 5.", "1 of 8 are here");
        assertThat(field().getText()).isEmpty();
        open.commands().undo();
        assertThat(marcus.getAttendance()).isEqualTo(Attendance.UNKNOWN);
        assertThat(texts()).contains("0 of 8 are here");
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void anAccentOrAFamilyNameIsNoHurdleAndSomebodyWhoIsHereIsNotCheckedInTwice() {
        enter("ni dh");
        assertThat(guest("Siobh").getAttendance()).isEqualTo(Attendance.ATTENDED);

        enter("sio");

        assertThat(texts()).contains("is here already");
        open.commands().undo();
        assertThat(open.commands().canUndo()).isFalse();
    }

    @Test
    void lettersThatSeveralNamesBeginWithCheckNobodyInAndTheListIsNarrowed() {
        guest("Lakshmi").getPeer().setDisplayName("Marta Venkataraman");

        enter("mar");

        assertThat(texts()).contains("Several are called like \u2018mar\u2019");
        assertThat(open.commands().canUndo()).isFalse();
        assertThat(lines()).hasSize(2);
        EventWindow.key(field(), SWT.ARROW_DOWN);
        list().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        assertThat(Stream.of(guest("Marta"), guest("Marcus")).filter(one -> one.getAttendance() == Attendance.ATTENDED)).hasSize(1);
    }

    @Test
    void whoWasOnlyAskedAndStandsAtTheDoorGetsAPlace() {
        Invitation mei = guest("Mei");

        enter("mei");

        assertThat(mei.getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(mei.getAttendance()).isEqualTo(Attendance.ATTENDED);
        open.commands().undo();
        assertThat(mei.getStage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void whoDoesNotComeIsReplacedFromTheWaitlistByOneCommand() {
        Invitation kwame = guest("Kwame");
        kwame.setStage(Stage.WAITLISTED);
        kwame.setWaitRank(1);
        event.setCapacity(8);
        Invitation priya = guest("Priya");

        choose("Priya");
        Workbench.press(all, "Does not come");
        Workbench.until(() -> texts().contains("Kwame Asante comes from the waitlist"));
        assertThat(priya.getAttendance()).isEqualTo(Attendance.UNKNOWN);
        Workbench.press(all, "Do this");

        assertThat(priya.getAttendance()).isEqualTo(Attendance.NO_SHOW);
        assertThat(kwame.getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(kwame.getSeat()).isNotNull();
        assertThat(texts()).contains("1 missing", "Priya Raghunathan does not come. That is noted.").doesNotContain("Whom to take");
        open.commands().undo();
        assertThat(priya.getAttendance()).isEqualTo(Attendance.UNKNOWN);
        assertThat(kwame.getStage()).isEqualTo(Stage.WAITLISTED);
        assertThat(open.commands().canUndo()).isFalse();
    }

    @Test
    void whereNobodyWaitsItIsSaidWhomToAsk() {
        choose("Bernard");
        Workbench.press(all, "Does not come");

        Workbench.until(() -> texts().contains("Ask next: "));
        enter("ana");
        Workbench.until(() -> texts().contains("Ask next: "));
        Workbench.press(all, "Leave it open");

        assertThat(texts()).doesNotContain("Whom to take");
        assertThat(guest("Bernard").getAttendance()).isEqualTo(Attendance.UNKNOWN);
    }

    @Test
    void nextGoesOnWithTheAgendaAndItsTopicAndTheRingFollowsTheClock() {
        event.getSlots().get(1).setTopic(event.getTopics().getFirst());
        assertThat(texts()).contains("It begins with: Arrival");

        Workbench.press(all, "Begin");
        assertThat(ring().time()).isEqualTo("15:00");
        clock.now = clock.now.plus(Duration.ofMinutes(6));
        Workbench.until(() -> ring().time().equals("9:00"));
        assertThat(ring().share()).isEqualTo(0.6);
        clock.now = clock.now.plus(Duration.ofSeconds(630));
        Workbench.until(() -> ring().time().equals("+1:30"));
        assertThat(ring().share()).isZero();
        assertThat(open.isDirty()).isFalse();

        Workbench.press(all, "Next");
        assertThat(texts()).contains("Two pages of nothing", "What does a good year look like from outside", "Then: Ground rules, 5 minutes",
                "Nora Feldgate leads this and is not here yet.");
        assertThat(event.getTopics().getFirst().getState()).isEqualTo(TopicState.DISCUSSING);
        Workbench.press(all, "Next");
        assertThat(event.getTopics().getFirst().getState()).isEqualTo(TopicState.DISCUSSED);
        Workbench.press(all, "Back");
        assertThat(event.getTopics().getFirst().getState()).isEqualTo(TopicState.DISCUSSING);
        enter("nor");
        assertThat(texts()).contains("Led by Nora Feldgate");

        // as after a restart in the middle of it
        view.use(clock);
        assertThat(ring().time()).isEqualTo("5:00");
    }

    @Test
    void atTheEndItIsNotedThatTheEventWasHeld() {
        Workbench.press(all, "Begin");
        for (int i = 0; i < event.getSlots().size(); i++) {
            Workbench.press(all, "Next");
        }
        assertThat(ring().isVisible()).isFalse();

        Workbench.press(all, "Note that it was held");

        assertThat(event.getStatus()).isEqualTo(EventStatus.HELD);
        assertThat(texts()).contains("It was held.");
    }

    @Test
    void aNoteHasNoNameAndNobodyElseSeesIt() {
        note("It is always clause 14.");

        Note note = event.getConfidential().getNotes().getLast();
        assertThat(note.getText()).isEqualTo("It is always clause 14.");
        assertThat(note.getSaidBy()).isNull();
        assertThat(note.getAudience()).isEqualTo(NoteAudience.CONVENOR);
        assertThat(texts()).contains("Noted. Nobody is named.");
        open.commands().undo();
        assertThat(notes()).isEmpty();
        assertThat(button("Add a name\u2026").isVisible()).isFalse();
    }

    @Test
    void aNameIsASecondStepThatSaysWhoCouldEverSeeIt() {
        note("It is always clause 14.");
        Note note = event.getConfidential().getNotes().getLast();

        Workbench.press(all, "Add a name\u2026");
        assertThat(texts()).contains("Who said it is shown to nobody but you.");
        assertThat(note.getSaidBy()).isNull();
        Combo who = Workbench.all(all, Combo.class).getFirst();
        who.select(List.of(who.getItems()).indexOf("Priya Raghunathan"));
        Workbench.press(all, "Keep the name");

        assertThat(note.getSaidBy()).isEqualTo(guest("Priya"));
        open.commands().undo();
        assertThat(note.getSaidBy()).isNull();
    }

    private List<Note> notes() {
        return event.getConfidential() == null ? List.of() : event.getConfidential().getNotes();
    }

    private void note(String text) {
        Text line = Workbench.all(all, Text.class).stream().filter(one -> one.getMessage().startsWith("What was learned")).findFirst().orElseThrow();
        Workbench.until(line::isEnabled);
        line.setText(text);
        line.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }

    private Text field() {
        return Workbench.all(all, Text.class).getFirst();
    }

    private void enter(String letters) {
        field().setText(letters);
        field().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
    }

    private Table list() {
        return Workbench.all(all, Table.class).getFirst();
    }

    private List<String> lines() {
        return Stream.of(list().getItems()).map(TableItem::getText).toList();
    }

    private void choose(String start) {
        int at = lines().indexOf(lines().stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow());
        list().setSelection(at);
        list().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private Ring ring() {
        return Workbench.all(all, Ring.class).getFirst();
    }

    private Button button(String start) {
        return Workbench.all(all, Button.class).stream().filter(one -> one.getText().startsWith(start)).findFirst().orElseThrow();
    }

    private Invitation guest(String start) {
        return event.getInvitations().stream().filter(one -> one.getPeer().getDisplayName().startsWith(start)).findFirst().orElseThrow();
    }

    private String texts() {
        return Workbench.all(all, Label.class).stream().filter(Control::isVisible).map(Label::getText).collect(Collectors.joining("\n"));
    }

    /** Half past seven on the morning of the breakfast in New York, until it is moved. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-12-10T12:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, Optional.ofNullable(zone).orElse(ZoneOffset.UTC));
        }
    }
}
