package org.peertable.swtbot.tests.bots;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
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

    /** Returns the names of its pages, in their order. */
    public List<String> pages() {
        return PeertableBot.in(() -> tabs().map(tabs -> Stream.of(tabs.getItems()).map(CTabItem::getText).toList()).orElse(List.of()));
    }

    /** Goes to one of its pages. */
    public EventBot go(String page) {
        editor.bot().cTabItem(page).activate();
        return this;
    }

    private Optional<CTabFolder> tabs() {
        return Controls.in(editor.getWidget()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast).findFirst();
    }

    /** Closes it; what was changed stays in the program. */
    public void close() {
        editor.close();
    }
}
