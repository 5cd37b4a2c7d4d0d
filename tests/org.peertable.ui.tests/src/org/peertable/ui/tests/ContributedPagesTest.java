package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;

class ContributedPagesTest {
    @TempDir
    Path folder;
    private final List<IStatus> log = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> log.add(status);
    private OpenProgram open;
    private Event event;
    private EventWindow window;

    @BeforeEach
    void openAnEvent() throws Exception {
        Platform.addLogListener(listener);
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "December breakfast");
        window = EventWindow.open(open, event);
    }

    @AfterEach
    void stopListening() {
        Platform.removeLogListener(listener);
    }

    @Test
    void aPageOfAPluginStandsAfterOursAndIsRefreshedByEveryChange() {
        assertThat(window.tabs()).startsWith("Overview").containsSubsequence("Overview", "Good", "Unbuilt", "Stale", "Missing")
                .doesNotContain("Nowhere");

        window.turnTo("org.peertable.ui.tests.good");
        assertThat(window.text()).isEqualTo(event.getTitle() + ", refreshed 1");
        rename("By the river");
        assertThat(window.text()).isEqualTo("By the river, refreshed 2");
    }

    @Test
    void aPageThatNobodySeesIsRefreshedOnceWhenItComesToTheFront() {
        window.turnTo("org.peertable.ui.tests.good").turnTo("overview");
        rename("One");
        rename("Two");

        window.turnTo("org.peertable.ui.tests.good");

        assertThat(window.text()).isEqualTo("Two, refreshed 2");
    }

    @Test
    void aPageThatThrowsIsReplacedByAMessageThatNamesItsPluginAndTheOthersGoOn() {
        for (String page : List.of("org.peertable.ui.tests.unbuilt", "org.peertable.ui.tests.missing")) {
            window.turnTo(page);
            assertThat(window.text()).contains("cannot be shown", "org.peertable.ui.tests", "the log").doesNotContain("half of it");
        }
        window.turnTo("org.peertable.ui.tests.stale");
        assertThat(window.text()).isEqualTo("fresh");
        rename("By the river");
        assertThat(window.text()).contains("\u2018Stale\u2019 cannot be shown", "org.peertable.ui.tests");

        assertThat(log.stream().filter(status -> status.getMessage().contains("org.peertable.ui.tests"))
                .map(status -> String.valueOf(status.getException())).toList())
                .anyMatch(trace -> trace.contains("no network")).anyMatch(trace -> trace.contains("com/example/Gone"));
        window.turnTo("org.peertable.ui.tests.good");
        assertThat(window.text()).startsWith("By the river");
        window.turnTo("overview");
        assertThat(window.text()).contains("Title");
    }

    private void rename(String title) {
        Changes changes = new Changes("Change of the title");
        changes.set(event, PeertablePackage.Literals.EVENT__TITLE, title);
        open.commands().execute(changes);
        Workbench.settle();
    }
}
