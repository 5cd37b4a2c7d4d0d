package org.peertable.swtbot.tests.bots;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

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

    /** Returns everything that can be read on the page in front, the line of facts above it first. */
    public List<String> texts() {
        return Texts.of(editor.getWidget());
    }

    /** Closes it; what was changed stays in the program. */
    public void close() {
        editor.close();
    }
}
