package org.peertable.swtbot.tests.bots;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** An event that is open. */
public final class EventBot {
    private final SWTBotEditor editor;

    EventBot(SWTBotEditor editor) {
        this.editor = editor;
        editor.show();
    }

    /** Returns what is on its tab. */
    public String name() {
        return editor.getTitle();
    }

    /** Returns the facts that stand above all pages, and what is on the page in front. */
    public String facts() {
        return String.join("\n", texts());
    }

    /** Returns everything that can be read on the page in front, the line of facts above it first. */
    public List<String> texts() {
        return Texts.of(editor.getWidget());
    }

    /** Returns the names of its pages, in their order. */
    public List<String> pages() {
        return PeertableBot.in(() -> tabs().map(tabs -> Stream.of(tabs.getItems()).map(CTabItem::getText).map(String::strip).toList()).orElse(List.of()));
    }

    /** Goes to one of its pages. */
    public EventBot go(String page) {
        int tab = pages().indexOf(page);
        editor.bot().cTabItem(PeertableBot.in(() -> tabs().orElseThrow().getItem(tab).getText())).activate();
        return this;
    }

    /** Types into the field below a label, and presses Enter. */
    public EventBot type(String label, String text) {
        SWTBotText field = editor.bot().textWithLabel(label);
        field.setFocus();
        field.setText(text);
        field.pressShortcut(Keystrokes.CR);
        return this;
    }

    /** Presses a button of the page. */
    public EventBot press(String button) {
        SWTBotButton pressed = editor.bot().button(button);
        Patience.until(button + " can be pressed", pressed::isEnabled);
        pressed.click();
        return this;
    }

    /** Returns the lines of the list on the page, their columns with a bar between. */
    public List<String> lines() {
        return Lines.of(editor.bot().table().widget);
    }

    /** Returns the tables of the page Mix, which is in front. */
    public MixBot mix() {
        return new MixBot(editor.getWidget());
    }

    private Optional<CTabFolder> tabs() {
        return Controls.in(editor.getWidget()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast).findFirst();
    }

    /** Closes it; what was changed stays in the program. */
    public void close() {
        editor.close();
    }
}
