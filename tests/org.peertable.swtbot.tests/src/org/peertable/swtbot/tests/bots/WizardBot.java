package org.peertable.swtbot.tests.bots;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** A wizard, filled in step by step. */
public final class WizardBot {
    private final SWTBotShell window;
    private final SWTBot bot;

    WizardBot(SWTBotShell window) {
        this.window = window.activate();
        this.bot = window.bot();
    }

    /** Fills in the field below a label. */
    public WizardBot fill(String label, String text) {
        bot.textWithLabel(label).setText(text);
        return this;
    }

    /** Chooses the first line that contains a text from the list below a label. */
    public WizardBot choose(String label, String part) {
        SWTBotCombo list = bot.comboBoxWithLabel(label);
        list.setSelection(Stream.of(list.items()).filter(line -> line.contains(part)).findFirst().orElseThrow());
        return this;
    }

    /** Ticks a box, or takes the tick away. */
    public WizardBot tick(String label, boolean ticked) {
        if (ticked) {
            bot.checkBox(label).select();
        } else {
            bot.checkBox(label).deselect();
        }
        return this;
    }

    /** Ticks a line of the list. */
    public WizardBot tickLine(String line) {
        bot.table().getTableItem(line).check();
        return this;
    }

    /** Returns the lines of the list, their columns with a bar between. */
    public List<String> lines() {
        return Lines.of(bot.table().widget);
    }

    /** Returns everything that can be read in it. */
    public String texts() {
        return String.join("\n", Texts.of(window.widget));
    }

    /** Goes on to the next step. */
    public WizardBot next() {
        button("Next >").click();
        return this;
    }

    /** Can it be finished as it is now? */
    public boolean canFinish(String verb) {
        return bot.button(verb).isEnabled();
    }

    /** Finishes it by the button that says what is done, and waits until its window is gone. */
    public void finish(String verb) {
        button(verb).click();
        bot.waitUntil(Conditions.shellCloses(window));
    }

    /** Leaves it without doing anything. */
    public void cancel() {
        button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(window));
    }

    private SWTBotButton button(String label) {
        SWTBotButton button = bot.button(label);
        Patience.until(label + " can be pressed; it says: " + texts(), button::isEnabled);
        return button;
    }
}
