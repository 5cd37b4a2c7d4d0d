package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Shortened;

/** What a planner sees at a glance. */
class AppearanceTest {
    @TempDir
    Path folder;
    private EventWindow window;

    @BeforeEach
    void openAnEvent() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        window = EventWindow.open(open, Workbench.event(open, "December breakfast"));
    }

    /** Any colour of its own would be that of a button that cannot be pressed, too. */
    @Test
    void aButtonHasTheColoursThatTheSystemGivesIt() {
        Shell apart = new Shell(Display.getCurrent());
        Button system = new Button(apart, SWT.PUSH);

        List<Button> buttons = Workbench.all(window.turnTo("guests").page(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.PUSH) != 0).toList();

        assertThat(buttons).extracting(Button::getText).contains("Confirm", "Withdraw");
        assertThat(buttons).extracting(Button::getForeground).containsOnly(system.getForeground());
        apart.dispose();
    }

    @Test
    void aTabHasNoButtonsUntilItHasTheWholeWindow() throws Exception {
        for (String command : List.of("app.goTo.day", "app.goTo.season", "app.goTo.plan", "ui.contents", "ui.history")) {
            Workbench.execute("org.peertable." + command);
            Workbench.settle();
        }
        IWorkbenchPage page = Workbench.page();
        IWorkbenchPartReference event = page.getReference(window.editor());

        Workbench.until(() -> tabs().stream().noneMatch(tabs -> tabs.getMinimizeVisible() || tabs.getMaximizeVisible()));
        page.setPartState(event, IWorkbenchPage.STATE_MAXIMIZED);
        Workbench.until(() -> tabs().stream().anyMatch(CTabFolder::getMaximizeVisible));
        page.setPartState(event, IWorkbenchPage.STATE_RESTORED);
        Workbench.until(() -> tabs().stream().noneMatch(CTabFolder::getMaximizeVisible));

        assertThat(tabs()).noneMatch(CTabFolder::getMinimizeVisible);
    }

    private static List<CTabFolder> tabs() {
        return Workbench.all(Workbench.page().getWorkbenchWindow().getShell(), CTabFolder.class);
    }

    @Test
    void aTextOfSeveralLinesGrowsWithWhatIsInIt() {
        Text purpose = window.field("Purpose", Text.class);
        int before = purpose.getSize().y;

        purpose.setText("A line.\n".repeat(6));
        Workbench.until(() -> purpose.getSize().y > before);
        purpose.setText("A line.\n".repeat(600));
        Workbench.settle();

        assertThat(purpose.getSize().y).isLessThan(4 * before);
    }

    @Test
    void aShortenedTextFitsBeginsLikeTheWholeAndEndsWithDots() {
        GC gc = new GC(Workbench.navigatorTree());
        try {
            for (String text : List.of("Ana Lima", "Wilhelmina Konstantinopoulou-Featherstonehaugh", "\ud83d\udc69".repeat(5))) {
                for (int room = 20; room < 400; room += 7) {
                    String shown = Shortened.to(gc, text, room);
                    if (gc.textExtent(text).x <= room) {
                        assertThat(shown).isEqualTo(text);
                    } else {
                        assertThat(gc.textExtent(shown).x).isLessThanOrEqualTo(room);
                        assertThat(shown).endsWith("\u2026");
                        assertThat(text).startsWith(shown.substring(0, shown.length() - 1));
                        assertThat(shown.codePoints().filter(Character::isBmpCodePoint).mapToObj(letter -> (char) letter))
                                .noneMatch(Character::isSurrogate);
                    }
                }
            }
        } finally {
            gc.dispose();
        }
    }
}
