package org.peertable.swtbot.tests.bots;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The list of all people, with its search and its choices. */
public final class DirectoryBot {
    private final SWTBotEditor editor;

    DirectoryBot(SWTBotEditor editor) {
        this.editor = editor;
        editor.show();
    }

    /** Types into the search, and waits until the list says how many it found. */
    public DirectoryBot search(String text, String found) {
        editor.bot().text().setText(text);
        Patience.until("it says " + found, () -> texts().contains(found));
        return this;
    }

    /** Clicks on the first line that contains a text. */
    public DirectoryBot click(String part) {
        SWTBotTable list = editor.bot().table();
        list.select(Lines.index(list.widget, part));
        return this;
    }

    /** Opens the person on the first line that contains a text. */
    public void open(String part) {
        SWTBotTable list = editor.bot().table();
        list.doubleClick(Lines.index(list.widget, part), 0);
    }

    /** Chooses from the menu of the selected line, which opens a wizard. */
    public WizardBot wizard(String title, String entry) {
        editor.bot().table().contextMenu(entry).click();
        return new WizardBot(editor.bot().shell(title));
    }

    /** Returns the lines in sight, their columns with a bar between. */
    public List<String> lines() {
        return Lines.of(editor.bot().table().widget);
    }

    /** Returns everything else that can be read. */
    public List<String> texts() {
        return Texts.of(editor.getWidget());
    }
}
