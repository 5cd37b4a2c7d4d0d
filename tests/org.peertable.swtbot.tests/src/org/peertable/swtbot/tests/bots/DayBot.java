package org.peertable.swtbot.tests.bots;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** An event on its day. */
public final class DayBot {
    private final SWTBotView view;

    DayBot(SWTBotView view) {
        this.view = view;
    }

    /** Chooses the event to run, when none takes place today. */
    public DayBot run(String event) {
        String button = Texts.of(view.getWidget()).stream().filter(text -> text.startsWith(event)).findFirst().orElseThrow();
        return press(button);
    }

    /** Types into the large field and presses Enter. */
    public DayBot arrive(String letters) {
        SWTBotText field = view.bot().textWithMessage("Three letters, then Enter");
        field.setFocus();
        field.setText(letters);
        field.pressShortcut(Keystrokes.CR);
        return this;
    }

    /** Chooses the guest whose line contains a text. */
    public DayBot choose(String part) {
        view.bot().table().select(Lines.index(view.bot().table().widget, part));
        return this;
    }

    /** Presses a button. */
    public DayBot press(String button) {
        SWTBotButton pressed = view.bot().button(button);
        Patience.until(button + " can be pressed", pressed::isEnabled);
        pressed.click();
        return this;
    }

    /** Returns everything that can be read. */
    public String texts() {
        return String.join("\n", Texts.of(view.getWidget()));
    }
}
