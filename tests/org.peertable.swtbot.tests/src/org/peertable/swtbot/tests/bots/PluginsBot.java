package org.peertable.swtbot.tests.bots;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The window of the plugins. */
public final class PluginsBot {
    private final SWTBotShell window;
    private final SWTBot bot;

    PluginsBot(SWTBotShell window) {
        this.window = window.activate();
        this.bot = window.bot();
    }

    /** Looks what is offered somewhere. */
    public PluginsBot look(Path where) {
        Patience.until("an address can be typed", () -> bot.comboBox().isEnabled());
        bot.comboBox().setText(where.toString());
        Patience.until("one can look there", () -> bot.button("Look there").isEnabled());
        bot.button("Look there").click();
        return this;
    }

    /** Returns the lines of the list, their columns with a bar between. */
    public List<String> lines() {
        return Lines.of(bot.table().widget);
    }

    /** Returns everything that can be read. */
    public String texts() {
        return String.join("\n", Texts.of(window.widget));
    }

    /** Installs the first that has a name and a state, and agrees to what is asked. */
    public PluginsBot install(String name, String state) {
        select(name, state);
        bot.button("Install\u2026").click();
        SWTBot asked = new SWTBot();
        asked.button("Install").click();
        return this;
    }

    /** Takes one away. */
    public PluginsBot takeAway(String name) {
        select(name, "installed");
        bot.button("Take away").click();
        return this;
    }

    private void select(String name, String state) {
        Patience.until(name + " is " + state + " among " + lines(), () -> line(name, state) >= 0);
        bot.table().select(line(name, state));
    }

    private int line(String name, String state) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(name) && lines.get(i).endsWith("| " + state)) {
                return i;
            }
        }
        return -1;
    }

    /** Closes the window. */
    public void close() {
        bot.button("Close").click();
        bot.waitUntil(Conditions.shellCloses(window));
    }

    /** Closes the window and answers what is asked then. */
    public void close(String answer) {
        close();
        Button button = new SWTBot().button(answer).widget;
        // the workbench may be gone before a click of the robot is over
        button.getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }
}
