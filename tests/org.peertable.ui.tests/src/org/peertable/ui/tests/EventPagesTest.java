package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Slot;
import org.peertable.model.Stage;
import org.peertable.model.TopicState;
import org.peertable.ui.OpenProgram;

class EventPagesTest {
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
    void somebodyIsAddedByNameInvitedConfirmedPutOnTheWaitlistAndPromoted() {
        window.turnTo("guests");
        Text add = Workbench.all(window.page(), Text.class).getFirst();
        add.setText("hank delacroix");
        add.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Invitation hank = event.getInvitations().getLast();
        assertThat(hank.getPeer().getDisplayName()).startsWith("Hank");
        assertThat(hank.getStage()).isEqualTo(Stage.CANDIDATE);
        assertThat(hank.getOrganisationThen()).isEqualTo(hank.getPeer().getEmployer().getName());

        press("Invite");
        assertThat(hank.getStage()).isEqualTo(Stage.INVITED);
        press("Put on the waitlist");
        assertThat(hank.getStage()).isEqualTo(Stage.WAITLISTED);
        assertThat(ranks()).containsExactlyElementsOf(Stream.iterate(1, rank -> rank + 1).limit(ranks().size()).toList());
        press("Promote from the waitlist");
        assertThat(hank.getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(hank.getWaitRank()).isNull();
        press("Withdraw");
        assertThat(hank.getStage()).isEqualTo(Stage.WITHDRAWN);

        for (int i = 0; i < 5; i++) {
            open.commands().undo();
        }
        assertThat(event.getInvitations()).doesNotContain(hank);
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void aNameThatNobodyHasIsSaidBelowTheField() {
        window.turnTo("guests");
        Text add = Workbench.all(window.page(), Text.class).getFirst();
        add.setText("Nobody Atall");
        add.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());

        assertThat(window.text()).contains("Nobody is called \u2018Nobody Atall\u2019");
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void noTimeIsCutForTheSakeOfASentenceAndNoColumnIsOutOfSight() {
        event.getSlots().getFirst().setTitle("Somebody says at length how we got here. ".repeat(20));
        window.turnTo("agenda");
        Table table = Workbench.all(window.page(), Table.class).getFirst();
        GC gc = new GC(table);
        try {
            for (TableItem part : table.getItems()) {
                for (int column = 0; column < 2; column++) {
                    assertThat(table.getColumn(column).getWidth()).isGreaterThan(gc.textExtent(part.getText(column)).x);
                }
            }
        } finally {
            gc.dispose();
        }
        assertThat(Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum()).isLessThanOrEqualTo(table.getClientArea().width);
    }

    @Test
    void aLineIsAlwaysChosenSoThatItsFieldsAreShown() {
        window.turnTo("rules");
        Table rules = Workbench.all(window.page(), Table.class).getFirst();
        assertThat(rules.getSelectionIndex()).isZero();
        assertThat(Workbench.all(window.page(), Text.class)).anyMatch(text -> text.getText().equals(event.getRules().getFirst().getText()));
        rules.setSelection(2);
        rules.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        String next = rules.getItem(3).getText();

        press("Remove");

        Workbench.until(() -> rules.getSelectionIndex() == 2 && rules.getItem(2).getText().equals(next));
    }

    @Test
    void aTopicGoesToAnotherColumnByTheKeyboardAndIsPutBackByEscape() {
        window.turnTo("topics");
        DiscussionTopic topic = event.getTopics().stream().filter(each -> each.getState() == TopicState.PROPOSED).findFirst().orElseThrow();

        keys(topic, SWT.CR, SWT.ARROW_RIGHT, SWT.ESC);
        assertThat(open.isDirty()).isFalse();
        keys(topic, SWT.CR, SWT.ARROW_RIGHT, SWT.CR);

        assertThat(topic.getState()).isEqualTo(TopicState.CHOSEN);
        // not the one that stood beside it
        assertThat(card(topic).isFocusControl()).isTrue();
        assertThat(window.field("Topic", Text.class).getText()).isEqualTo(topic.getTitle());
        open.commands().undo();
        assertThat(topic.getState()).isEqualTo(TopicState.PROPOSED);
    }

    @Test
    void aTopicThatIsRemovedTakesItsDotsAndItsPlaceOnTheAgendaWithIt() {
        window.turnTo("topics");
        DiscussionTopic topic = event.getTopics().getFirst();
        Slot slot = event.getSlots().getFirst();
        slot.setTopic(topic);
        keys(topic);

        press("Remove");

        Workbench.until(() -> !event.getTopics().contains(topic));
        assertThat(slot.getTopic()).isNull();
        open.commands().undo();
        assertThat(event.getTopics()).contains(topic);
        assertThat(slot.getTopic()).isEqualTo(topic);
    }

    @Test
    void theUsualAgendaFillsTheMinutesOfAnEmptyEventAndIsOneStep() throws Exception {
        event = Workbench.event(open, "February breakfast");
        event.getSlots().clear();
        event.setDurationMinutes(95);
        window = EventWindow.open(open, event).turnTo("agenda");

        press("Take the usual agenda");

        assertThat(event.getSlots().stream().mapToInt(Slot::getMinutes).sum()).isEqualTo(95);
        assertThat(window.text()).contains("95 of 95 minutes. It fits.");
        assertThat(Workbench.all(window.page(), Table.class).getFirst().getItemCount()).isEqualTo(event.getSlots().size());
        open.commands().undo();
        assertThat(event.getSlots()).isEmpty();
    }

    @Test
    void whoMaySeeANoteIsSaidInWordsAndItIsApprovedOnlyWithATextForOthers() throws Exception {
        event = Workbench.event(open, "May breakfast");
        window = EventWindow.open(open, event).turnTo("notes");
        Workbench.until(() -> !Workbench.all(window.page(), Table.class).isEmpty());
        Table notes = Workbench.all(window.page(), Table.class).getFirst();
        choose(notes, "The dishwasher");
        assertThat(window.beside("Who may see it")).contains("no document for others", "shown to nobody but you");
        assertThat(button("Approve").getEnabled()).isFalse();

        choose(notes, "Ana said");
        assertThat(window.beside("Who may see it")).contains("Anyone may see the text that may leave the room");
        press("Withdraw the approval");
        assertThat(event.getConfidential().getNotes().getFirst().isApproved()).isFalse();
        assertThat(window.beside("Who may see it")).contains("until there is a text that may leave the room and you approve it");
    }

    @Test
    void anApprovalIsWithdrawnByTheFirstLetterTypedAndIsThereAgainWhenThatIsTakenBack() throws Exception {
        event = Workbench.event(open, "May breakfast");
        window = EventWindow.open(open, event).turnTo("notes");
        Workbench.until(() -> !Workbench.all(window.page(), Table.class).isEmpty());
        choose(Workbench.all(window.page(), Table.class).getFirst(), "Ana said");
        Note note = event.getConfidential().getNotes().getFirst();
        String approved = note.getRedacted();
        Text text = window.field("As it may leave the room", Text.class);

        text.append(" And more.");
        assertThat(note.isApproved()).isFalse();
        text.setText(approved);
        assertThat(note.isApproved()).isTrue();
        text.append(" And more.");
        open.commands().undo();
        assertThat(note.getRedacted()).isEqualTo(approved);
        assertThat(note.isApproved()).isTrue();
    }

    @Test
    void aNameOfFiveThousandCharactersIsShownAndKept() throws Exception {
        long before = cpu();
        String name = "Zo\u00EB \u05E0\u05D5\u05E2\u05D4 ".repeat(500);
        window.field("Title", Text.class).setText(name);
        Stream.of("guests", "topics", "agenda", "rules", "costs", "overview").forEach(window::turnTo);

        Workbench.until(() -> open.check().findings().stream().anyMatch(found -> found.message().contains(name.strip())));
        Workbench.settle();

        assertThat(event.getTitle()).isEqualTo(name.strip());
        open.save();
        // it took half a minute while links and tabs were made as long as the name
        assertThat(cpu() - before).as("ms of the processor").isLessThan(6_000);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private List<Integer> ranks() {
        return event.getInvitations().stream().filter(guest -> guest.getStage() == Stage.WAITLISTED)
                .map(Invitation::getWaitRank).sorted(Comparator.naturalOrder()).toList();
    }

    private Button button(String text) {
        return Workbench.all(window.page(), Button.class).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private void press(String text) {
        assertThat(button(text).getEnabled()).as(text).isTrue();
        button(text).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }

    private static void choose(Table table, String start) {
        TableItem item = Stream.of(table.getItems()).filter(line -> line.getText().startsWith(start)).findFirst().orElseThrow();
        table.setSelection(item);
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }

    private void keys(DiscussionTopic topic, int... codes) {
        Canvas card = card(topic);
        card.forceFocus();
        for (int code : codes) {
            EventWindow.key(card, code);
        }
    }

    private Canvas card(DiscussionTopic topic) {
        return Workbench.all(window.page(), Canvas.class).stream()
                .filter(each -> each.getClass().getSimpleName().equals("TopicCard") && topic.getPrompt().equals(each.getToolTipText()))
                .findFirst().orElseThrow();
    }
}
