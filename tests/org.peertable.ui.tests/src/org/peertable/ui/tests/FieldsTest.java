package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

class FieldsTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    @TempDir
    Path folder;
    private OpenProgram open;
    private Event event;
    private EventWindow window;

    @BeforeEach
    void openAnEvent() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "December breakfast");
        window = EventWindow.open(open, event);
    }

    @Test
    void whatIsTypedIntoAFieldIsOneCommandUntilTheFieldIsLeft() {
        String before = event.getTitle();
        window.type("Title", "By the river");
        assertThat(event.getTitle()).isEqualTo("By the river");

        window.goTo("State");
        open.commands().undo();

        assertThat(event.getTitle()).isEqualTo(before);
        assertThat(window.field("Title", Text.class).getText()).isEqualTo(before);
        assertThat(open.commands().canUndo()).isFalse();
    }

    @Test
    void twoStaysInAFieldAreTwoCommands() {
        window.type("Title", "One");
        window.goTo("State");
        window.type("Title", "Two");
        window.goTo("State");

        open.commands().undo();
        assertThat(event.getTitle()).isEqualTo("One");
    }

    @Test
    void whatWasSavedWhileTypingIsNotMergedWithWhatIsTypedAfterIt() throws Exception {
        window.type("Title", "Saved");
        open.save();
        Text title = window.field("Title", Text.class);
        title.append(" and not");

        assertThat(open.isDirty()).isTrue();
        open.commands().undo();
        assertThat(event.getTitle()).isEqualTo("Saved");
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void undoGoesBackInTheTextWhileItHasTheKeyboardAndInTheProgramAfterwards() throws Exception {
        String before = event.getTitle();
        Changes earlier = new Changes("Capacity");
        earlier.set(event, PeertablePackage.Literals.EVENT__CAPACITY, 11);
        open.commands().execute(earlier);
        window.type("Title", "By the river");

        Workbench.execute(UNDO);
        assertThat(event.getTitle()).isEqualTo("By the");
        Workbench.execute(REDO);
        assertThat(event.getTitle()).isEqualTo("By the river");
        for (int i = 0; i < 4 && !event.getTitle().equals(before); i++) {
            Workbench.execute(UNDO);
        }
        assertThat(event.getTitle()).isEqualTo(before);
        assertThat(open.commands().getUndoCommand()).as("typing that was taken back leaves nothing to undo").isSameAs(earlier);
        Workbench.execute(UNDO);
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void whatIsNoValueIsSaidBesideTheFieldAndGoesNoFurther() {
        window.type("Time zone", "America/Nowhere");
        assertThat(window.beside("Time zone")).contains("no time zone", "America/New_York");
        assertThat(event.getTimeZone()).isEqualTo("America/New_York");

        window.type("Places", "a dozen");
        assertThat(window.beside("Places")).contains("a dozen", "whole number");
        window.type("Places", "12");
        assertThat(window.beside("Places")).isEmpty();

        window.type("Title", "");
        window.field("Title", Text.class).setText("");
        assertThat(window.beside("Title")).contains("cannot be empty");
    }

    @Test
    void whatTheCheckFindsStandsBesideTheFieldUntilItIsMended() {
        int before = event.getCapacity();
        window.type("Places", "1");
        Workbench.until(() -> !window.beside("Places").isEmpty());
        assertThat(window.beside("Places")).contains("confirmed for 1 places");

        window.type("Places", String.valueOf(before));
        Workbench.until(() -> window.beside("Places").isEmpty());
    }

    @Test
    void anHourThatTheClocksSkipIsSaidBesideTheTimeAndTheZoneIsInWords() {
        assertThat(window.beside("Starts")).contains("New York (E");
        starts().get(0).setText("Mar 14, 2027");
        starts().get(1).setText("2:30 am");

        assertThat(event.getStart()).isEqualTo(LocalDateTime.of(2027, 3, 14, 2, 30));
        Workbench.until(() -> window.beside("Starts").contains("skip"));
    }

    @Test
    void aDayIsTypedOrSteppedByTheArrowsAndWhatIsNoneIsSaid() {
        Text day = starts().get(0);
        Text time = starts().get(1);
        LocalDateTime before = event.getStart();

        day.setText("2027-04-01");
        assertThat(event.getStart()).isEqualTo(before.with(LocalDate.of(2027, 4, 1)));
        EventWindow.key(day, SWT.ARROW_UP);
        EventWindow.key(time, SWT.ARROW_DOWN);
        assertThat(event.getStart()).isEqualTo(before.with(LocalDate.of(2027, 4, 2)).minusMinutes(15));
        day.setText("soon");
        Workbench.until(() -> window.beside("Starts").startsWith("'soon' is not a date. Write it like Sep 17, 2026"));
        assertThat(event.getStart()).isEqualTo(before.with(LocalDate.of(2027, 4, 2)).minusMinutes(15));
        day.setText("Apr 3, 2027");
        time.setText("25:00");
        Workbench.until(() -> window.beside("Starts").startsWith("'25:00' is not a time of the day."));
        time.setText("19:00");
        assertThat(event.getStart()).isEqualTo(LocalDateTime.of(2027, 4, 3, 19, 0));
    }

    @Test
    void aDayIsChosenInACalendar() {
        LocalDateTime before = event.getStart();
        Button drops = Workbench.all(window.label("Starts").getParent(), Button.class).getFirst();
        drops.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
        DateTime calendar = Stream.of(drops.getDisplay().getShells()).flatMap(shell -> Workbench.all(shell, DateTime.class).stream())
                .findFirst().orElseThrow();
        assertThat(calendar.getDay()).isEqualTo(before.getDayOfMonth());

        calendar.setDay(before.getDayOfMonth() + 1);
        calendar.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        calendar.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.until(calendar::isDisposed);

        assertThat(event.getStart()).isEqualTo(before.plusDays(1));
    }

    /** Returns the day and the time. */
    private List<Text> starts() {
        return Workbench.all(window.label("Starts").getParent(), Text.class);
    }

    @Test
    void aChoiceIsACommandAndFollowsTheProgram() {
        Combo state = window.field("State", Combo.class);
        state.select(state.indexOf("Cancelled"));
        state.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertThat(event.getStatus()).isEqualTo(EventStatus.CANCELLED);

        open.commands().undo();
        assertThat(state.getText()).isEqualToIgnoringCase(Words.of(event.getStatus()));
    }

    @Test
    void theHelpOfAFieldIsThereWhileItIsEmpty() {
        window.type("Purpose", "To meet");
        assertThat(window.beside("Purpose")).isEmpty();
        window.field("Purpose", Text.class).setText("");
        assertThat(window.beside("Purpose")).contains("why you bring these people together");
        assertThat(event.getPurpose()).isNull();
    }
}
