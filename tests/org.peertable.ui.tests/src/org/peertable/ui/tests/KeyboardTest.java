package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.model.Event;
import org.peertable.ui.OpenProgram;

/** Who has no mouse comes to every field of a page by Tab, and stays in it while choosing. */
class KeyboardTest {
    /** So many are enough to hand the focus on. */
    private static final int EVENTS = 100;

    @TempDir
    Path folder;

    @Test
    void everyFieldIsReachedByTab() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        EventWindow window = EventWindow.open(open, Workbench.event(open, "December breakfast"));
        for (String page : List.of("overview", "guests", "agenda", "rules", "costs")) {
            allFieldsAreReached(window.turnTo(page).page(), page);
        }
    }

    @Test
    void everyFieldOfAPersonIsReachedByTab() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        ThingWindow window = ThingWindow.open(open, Workbench.event(open, "December breakfast").getInvitations().get(2).getPeer());
        for (String page : List.of("peer.profile", "peer.contacts", "peer.challenges", "peer.consents", "peer.history", "peer.pulse")) {
            allFieldsAreReached(window.turnTo(page).page(), page);
        }
    }

    private static void allFieldsAreReached(Composite page, String name) {
        List<Control> fields = new ArrayList<>(Workbench.all(page, Text.class));
        fields.addAll(Workbench.all(page, Combo.class));
        fields.addAll(Workbench.all(page, Table.class));
        fields.removeIf(field -> !field.isVisible() || !field.isEnabled());
        assertThat(fields).isNotEmpty();

        assertThat(reached(page, fields.getFirst())).as(name).containsAll(fields);
    }

    private static Set<Control> reached(Composite page, Control first) {
        Set<Control> reached = new LinkedHashSet<>();
        first.forceFocus();
        Control at = first;
        while (at != null && reached.add(at)) {
            at.traverse(SWT.TRAVERSE_TAB_NEXT);
            for (int i = 0; i < EVENTS; i++) {
                page.getDisplay().readAndDispatch();
            }
            at = page.getDisplay().getFocusControl();
        }
        return reached;
    }

    @Test
    void aChoiceKeepsTheKeyboardWhileWhatThereIsToChooseChanges() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        Event event = Workbench.event(open, "December breakfast");
        Combo venue = EventWindow.open(open, event).turnTo("overview").field("Venue", Combo.class);
        venue.forceFocus();
        event.getVenue().setName("The Boat House");

        venue.select(0);
        venue.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        open.commands().undo();
        Workbench.settle();

        assertThat(venue.isFocusControl()).isTrue();
        assertThat(venue.getItems()).contains("The Boat House");
    }
}
