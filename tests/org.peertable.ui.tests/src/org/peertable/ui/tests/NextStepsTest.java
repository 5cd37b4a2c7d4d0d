package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.editors.ScrolledBody;

class NextStepsTest {
    @TempDir
    Path folder;
    private OpenProgram open;

    @BeforeEach
    void openTheSample() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
    }

    @Test
    void whatIsToBeDoneNextFollowsWhatIsDone() throws Exception {
        Event event = Workbench.event(open, "February breakfast");
        EventWindow window = EventWindow.open(open, event);
        clear(event);
        Workbench.until(() -> steps().containsAll(List.of("Book a place", "Say why it is held and who pays", "Make the agenda",
                "Write the warm-up question", "Agree on ground rules")));

        window.turnTo("agenda");
        open.commands().undo();
        Workbench.until(() -> !steps().contains("Book a place"));
    }

    @Test
    void aStepOpensThePlaceWhereItIsDone() throws Exception {
        Event event = Workbench.event(open, "February breakfast");
        EventWindow window = EventWindow.open(open, event);
        clear(event);
        Workbench.until(() -> steps().contains("Make the agenda"));

        org.eclipse.swt.widgets.Event enter = new org.eclipse.swt.widgets.Event();
        enter.character = SWT.CR;
        links().stream().filter(link -> link.getText().equals("Make the agenda")).findFirst().orElseThrow()
                .notifyListeners(SWT.KeyDown, enter);

        Workbench.until(() -> window.editor().getActivePageInstance().getId().equals("org.peertable.ui.event.agenda"));
    }

    private void clear(Event event) {
        Changes changes = new Changes("Empty it");
        changes.set(event, PeertablePackage.Literals.EVENT__VENUE, null);
        changes.set(event, PeertablePackage.Literals.EVENT__PURPOSE, null);
        changes.set(event, PeertablePackage.Literals.EVENT__WARM_UP_QUESTION, null);
        changes.set(event, PeertablePackage.Literals.EVENT__SLOTS, List.of());
        changes.set(event, PeertablePackage.Literals.EVENT__RULES, List.of());
        open.commands().execute(changes);
    }

    private static List<String> steps() {
        return links().stream().map(Hyperlink::getText).toList();
    }

    private static List<Hyperlink> links() {
        Composite form = Workbench.all(Workbench.page().getWorkbenchWindow().getShell(), ScrolledBody.class).stream()
                .filter(each -> each.getData("nextSteps") != null).findFirst().orElseThrow();
        return Workbench.all(form, Hyperlink.class);
    }
}
