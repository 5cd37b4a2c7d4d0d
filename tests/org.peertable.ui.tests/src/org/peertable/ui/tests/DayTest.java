package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.model.Attendance;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.day.DayView;
import org.peertable.ui.internal.day.RunningOrder;

/** The day of an event as a host runs it. */
class DayTest {
    @TempDir
    Path folder;

    private OpenProgram open;
    private Event event;
    private Composite view;

    @BeforeEach
    void goToTheDay() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "December breakfast");
        Workbench.execute("org.peertable.app.goDay");
        DayView part = (DayView) Workbench.page().findView(DayView.ID);
        view = (Composite) part.getSite().getService(MPart.class).getWidget();
        Combo choice = Workbench.all(view, Combo.class).getFirst();
        choice.select(IntStream.range(0, choice.getItemCount()).filter(k -> choice.getItem(k).startsWith("December")).findFirst().orElseThrow());
        choice.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }

    @AfterEach
    void goBackToPlan() throws Exception {
        Workbench.execute("org.peertable.app.goPlan");
    }

    @Test
    void whoHasComeIsCheckedInByThreeLettersAndEnterAndTakenBack() {
        Text field = Workbench.all(view, Text.class).getFirst();
        field.setText("raj");
        assertThat(text()).contains("Enter checks in Rajeswari.");
        enter(field);

        assertThat(guest("Rajeswari").getAttendance()).isEqualTo(Attendance.ATTENDED);
        assertThat(field.getText()).isEmpty();
        assertThat(text()).contains("Welcome, Rajeswari.").contains("Missing: 7").contains("Here: 1");
        Workbench.press(view, "Not here");
        assertThat(guest("Rajeswari").getAttendance()).isEqualTo(Attendance.UNKNOWN);
        open.commands().undo();
        open.commands().undo();
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void lettersThatMeanSeveralOrNobodyCheckNobodyIn() {
        Text field = Workbench.all(view, Text.class).getFirst();
        field.setText("a");
        enter(field);
        assertThat(text()).contains("Which one? Ana Lima, Bernard Achterberg");
        field.setText("zzz");
        enter(field);

        assertThat(text()).contains("Nobody who is missing is called \u2018zzz\u2019.");
        assertThat(open.isDirty()).isFalse();
        field.setText("dhalaigh");
        assertThat(text()).as("without accents, by the family name").contains("Enter checks in Siobhán Ní Dhálaigh.");
    }

    @Test
    void whoDoesNotComeIsReplacedOrTheirSeatStaysEmpty() {
        List<Button> absent = Workbench.all(view, Button.class).stream().filter(button -> button.getText().equals("Does not come")).toList();
        int rajeswari = missing().indexOf("Rajeswari");
        absent.get(rajeswari).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.until(() -> text().contains("Rajeswari does not come.") || text().contains("Nobody has to move."));
        assertThat(guest("Rajeswari").getAttendance()).isEqualTo(Attendance.UNKNOWN);

        Workbench.press(view, Workbench.all(view, Button.class).stream().map(Button::getText).filter("Take way 1"::equals)
                .findFirst().orElse("Keep it"));

        assertThat(guest("Rajeswari").getAttendance()).isEqualTo(Attendance.NO_SHOW);
        assertThat(guest("Rajeswari").getSeat()).isNull();
        assertThat(missing()).doesNotContain("Rajeswari");
        open.commands().undo();
        assertThat(guest("Rajeswari").getSeat()).isNotNull();
        assertThat(missing()).contains("Rajeswari");
    }

    @Test
    void aNoteTakesNoNameUntilSomebodyAddsItAfterReadingWhoCouldSeeIt() {
        Text line = Workbench.all(view, Text.class).getLast();
        line.setText("We all pay twice for the same identity.");
        enter(line);
        Workbench.until(() -> text().contains("Noted, without a name: We all pay twice"));
        Note note = event.getConfidential().getNotes().getLast();
        assertThat(note.getSaidBy()).isNull();
        assertThat(line.getText()).isEmpty();

        Workbench.press(view, "Add who said it \u2026");
        assertThat(text()).contains("Who said it is shown to nobody but you.");
        Combo people = Workbench.all(view, Combo.class).getLast();
        people.select(people.indexOf("Ana Lima"));
        people.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.press(view, "Add the name");

        assertThat(note.getSaidBy()).isSameAs(guest("Ana Lima"));
        open.commands().undo();
        assertThat(note.getSaidBy()).isNull();
        open.commands().undo();
        assertThat(event.getConfidential() == null || !event.getConfidential().getNotes().contains(note)).isTrue();
    }

    @Test
    void thePartsOfTheAgendaFollowEachOtherByHand() {
        assertThat(text()).contains("Not begun yet");
        Workbench.press(view, "Begin");
        for (int k = 1; k < event.getSlots().size(); k++) {
            assertThat(text()).contains("Then: ");
            Workbench.press(view, "Next");
        }
        Workbench.press(view, "End");
        assertThat(text()).contains("It is over. Thank you.");
        Workbench.press(view, "From the beginning");
        assertThat(text()).contains("Not begun yet");
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void theTimeOfAPartBeginsWithItAndRunsOver() {
        Instant[] now = {Instant.parse("2026-12-10T13:00:00Z")};
        RunningOrder order = new RunningOrder(() -> now[0]);
        order.follow(event.getSlots());
        assertThat(order.current()).isEmpty();

        order.next();
        int minutes = event.getSlots().getFirst().getMinutes();
        assertThat(order.left()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(order.share()).isEqualTo(1);
        now[0] = now[0].plus(Duration.ofSeconds(30L * minutes));
        assertThat(order.share()).isEqualTo(0.5);
        now[0] = now[0].plus(Duration.ofMinutes(minutes));
        assertThat(order.left()).isEqualTo(Duration.ofSeconds(-30L * minutes));
        assertThat(order.share()).isZero();
        order.next();

        assertThat(order.current()).contains(event.getSlots().get(1));
        assertThat(order.left()).isEqualTo(Duration.ofMinutes(event.getSlots().get(1).getMinutes()));
        order.follow(event.getSlots().subList(2, event.getSlots().size()));
        assertThat(order.current()).as("a part that was taken away").isEmpty();
    }

    private List<String> missing() {
        List<String> lines = Workbench.all(view, Label.class).stream().map(Label::getText).toList();
        int from = IntStream.range(0, lines.size()).filter(k -> lines.get(k).startsWith("Missing: ")).findFirst().orElseThrow();
        return lines.subList(from + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("Here: ") && !line.isEmpty()).toList();
    }

    private Invitation guest(String name) {
        return event.getInvitations().stream().filter(guest -> guest.getPeer().getDisplayName().equals(name)).findFirst().orElseThrow();
    }

    private static void enter(Text field) {
        field.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }

    private String text() {
        return Workbench.all(view, Label.class).stream().filter(Control::getVisible).map(Label::getText).collect(Collectors.joining("\n"));
    }
}
