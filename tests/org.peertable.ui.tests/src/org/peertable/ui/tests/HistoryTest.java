package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Slot;
import org.peertable.ui.OpenProgram;

/** What was saved before is compared with and brought back. */
class HistoryTest {
    @TempDir
    Path folder;

    @Test
    void theStateBeforeTheLastSaveIsBroughtBackInOneStepThatCanBeUndone() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        Event event = Workbench.event(open, "December breakfast");
        List<Slot> agenda = List.copyOf(event.getSlots());
        DiscussionTopic topic = event.getTopics().getFirst();
        List<Slot> places = List.copyOf(topic.getSlots());
        String title = event.getTitle();
        Changes changes = new Changes("Change it");
        changes.set(event, Literals.EVENT__TITLE, "Nicholas breakfast");
        changes.set(event, Literals.EVENT__SLOTS, agenda.subList(1, agenda.size()));
        DiscussionTopic fresh = PeertableFactory.eINSTANCE.createDiscussionTopic();
        fresh.setId("a-topic-of-today");
        fresh.setTitle("Something new");
        changes.add(event, Literals.EVENT__TOPICS, fresh);
        open.commands().execute(changes);
        open.save();
        Composite view = show();
        choose(Workbench.all(view, Table.class).getFirst(), 0);

        Workbench.press(view, "Bring it back");
        Workbench.until(() -> title.equals(event.getTitle()));

        assertThat(event.getTopics()).doesNotContain(fresh);
        assertThat(event.getSlots()).hasSameSizeAs(agenda).endsWith(agenda.subList(1, agenda.size()).toArray(Slot[]::new));
        assertThat(event.getSlots().getFirst().getId()).isEqualTo(agenda.getFirst().getId());
        assertThat(topic.getSlots()).extracting(Slot::getId).containsExactlyInAnyOrderElementsOf(places.stream().map(Slot::getId).toList());
        assertThat(open.isDirty()).isTrue();
        open.commands().undo();
        assertThat(event.getTitle()).isEqualTo("Nicholas breakfast");
        assertThat(event.getTopics()).contains(fresh);
        assertThat(event.getSlots()).containsExactlyElementsOf(agenda.subList(1, agenda.size()));
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void aStateOfSeveralSavesAgoIsBroughtBack() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        Event event = Workbench.event(open, "December breakfast");
        String title = event.getTitle();
        for (String other : List.of("Nicholas breakfast", "Advent breakfast", "Winter breakfast")) {
            Changes changes = new Changes("Change it");
            changes.set(event, Literals.EVENT__TITLE, other);
            open.commands().execute(changes);
            open.save();
        }
        Composite view = show();
        Table states = Workbench.all(view, Table.class).getFirst();
        assertThat(states.getItems()).hasSize(3).allMatch(state -> state.getText().startsWith("The season "));
        choose(states, 2);

        Workbench.press(view, "Bring it back");
        Workbench.until(() -> title.equals(event.getTitle()));

        assertThat(event.getTitle()).isEqualTo(title);
    }

    @Test
    void withoutASaveThereIsNothingToBringBackAndItSaysSo() throws Exception {
        Workbench.openSample(folder.resolve("breakfasts"));
        Composite view = show();

        assertThat(Workbench.all(view, Label.class)).extracting(Label::getText).anyMatch(text -> text.startsWith("No earlier state yet."));
    }

    private static Composite show() throws Exception {
        Workbench.execute("org.peertable.ui.history");
        Control control = (Control) Workbench.page().findView("org.peertable.ui.history").getSite()
                .getService(MPart.class).getWidget();
        return (Composite) control;
    }

    private static void choose(Table table, int line) {
        TableItem item = table.getItem(line);
        assertThat(item.getText()).startsWith("The season ");
        table.setSelection(item);
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }
}
