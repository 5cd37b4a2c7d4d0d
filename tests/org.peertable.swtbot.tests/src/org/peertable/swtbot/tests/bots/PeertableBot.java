package org.peertable.swtbot.tests.bots;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.PlatformUI;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

/** The workbench: its window, its menus and its parts. */
public final class PeertableBot {
    private static final int LOOKS = 4;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    /** Returns what is in the title of the window. */
    public String title() {
        return in(() -> window().getText());
    }

    /** Returns the titles of all windows and dialogs that are open. */
    public List<String> windows() {
        return Stream.of(bot.shells()).filter(SWTBotShell::isVisible).map(SWTBotShell::getText).toList();
    }

    /** Returns the names of the menus. */
    public List<String> menus() {
        return in(() -> Stream.of(window().getMenuBar().getItems()).map(MenuItem::getText).map(PeertableBot::plain).toList());
    }

    /** Returns the entries of a menu, as they stand there now. */
    public List<String> menu(String name) {
        return bot.menu(name).menuItems().stream().map(PeertableBot::plain).filter(text -> !text.isBlank()).toList();
    }

    /** Chooses an entry of a menu, on the way of its names; an entry may go on by what is in progress, as in "Undo: Change of Title". */
    public void choose(String menu, String... way) {
        SWTBotMenu at = bot.menu(menu);
        for (String entry : way) {
            at = at.menu(at.menuItems().stream().filter(text -> plain(text).startsWith(entry)).findFirst().orElse(entry));
        }
        SWTBotMenu chosen = at;
        Patience.until(menu + ", " + String.join(", ", way) + " can be chosen", chosen::isEnabled);
        chosen.click();
    }

    /** Chooses an entry of a menu that opens a wizard. */
    public WizardBot wizard(String title, String menu, String... way) {
        choose(menu, way);
        return new WizardBot(bot.shell(title));
    }

    /** Opens the window of the plugins. */
    public PluginsBot plugins() {
        choose("Help", "Plugins");
        return new PluginsBot(bot.shell("Plugins"));
    }

    /** Returns what is to be done next. */
    public String nextSteps() {
        return String.join("\n", Texts.of(bot.viewById("org.peertable.ui.nextSteps").getWidget()));
    }

    /** Returns what does not hold. */
    public String problems() {
        return String.join("\n", Texts.of(bot.viewById("org.peertable.ui.problems").getWidget()));
    }

    /** Answers a notice, by the button that says so. */
    public void answer(String button) {
        navigator().notice(button).click();
    }

    /** Returns the guided tour. */
    public TourBot tour() {
        return new TourBot(bot.viewById("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
    }

    /** Opens the list of all people. */
    public DirectoryBot directory() {
        choose("View", "Directory");
        return new DirectoryBot(bot.editorById("org.peertable.ui.directory"));
    }

    /** Goes to the event that is run today, or to the next one. */
    public DayBot day() {
        choose("Go to", "Run the day");
        return new DayBot(bot.viewById("org.peertable.ui.day"));
    }

    /** Undoes the last change. */
    public void undo() {
        choose("Edit", "Undo");
    }

    /** Does again what was undone. */
    public void redo() {
        choose("Edit", "Redo");
    }

    /** Saves, and waits until it is done. */
    public void save() {
        choose("File", "Save");
        Patience.until("the program is saved", () -> !isDirty());
    }

    /** Waits until what is shown has been worked out: nothing has been in the works for some looks. */
    public void rest() {
        int[] calm = {0};
        Patience.until("nothing is in the works", () -> {
            calm[0] = Job.getJobManager().isIdle() ? calm[0] + 1 : 0;
            return calm[0] > LOOKS;
        });
    }

    /** Returns whether something is not saved. */
    public boolean isDirty() {
        return in(() -> program().isDirty());
    }

    /** Opens a program and waits until it is shown. The system's own dialog, which chooses the folder, has no keys for a robot. */
    public void open(Path folder) {
        run(() -> Programs.workbench().open(folder));
        Patience.until(folder + " is read", () -> in(() -> !(Programs.workbench().state() instanceof ProgramState.Opening)));
    }

    /** Returns the open program; to be looked at, by {@link #in}. */
    public OpenProgram program() {
        return Programs.workbench().current().orElseThrow();
    }

    /** Returns the list of seasons, events, people and venues. */
    public NavigatorBot navigator() {
        return new NavigatorBot(bot.viewById("org.peertable.ui.navigator"));
    }

    /** Returns what is known about the selected thing. */
    public DetailsBot details() {
        return new DetailsBot(bot.viewById("org.peertable.ui.details"));
    }

    /** Returns the event in front. */
    public EventBot event() {
        Patience.until("an event is open", () -> !bot.editors().isEmpty());
        return new EventBot(bot.activeEditor());
    }

    /** Returns the widgets themselves, for what no page object knows. */
    public SWTWorkbenchBot widgets() {
        return bot;
    }

    /** Shows everything in a theme. */
    public void wear(Theme theme) {
        choose("View", "Appearance", theme.label());
    }

    /**
     * Keeps a picture of the window in the build folder.
     *
     * @param name the name of the file, without its ending
     */
    public void picture(String name) {
        run(() -> Picture.of(window()).keep(name));
    }

    /** Returns the texts that are hard to read as they are shown now, each with its contrast; empty if all can be read. */
    public List<String> hardToRead() {
        return in(() -> Picture.of(window()).hardToRead(window()));
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static String plain(String text) {
        return text.replace("&", "").replaceAll("\t.*", "");
    }

    /** Asks in the thread of the user interface. */
    public static <T> T in(Result<T> question) {
        return UIThreadRunnable.syncExec(question);
    }

    /** Runs in the thread of the user interface. */
    public static void run(VoidResult action) {
        UIThreadRunnable.syncExec(action);
    }
}
