package org.peertable.swtbot.tests.bots;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

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
        Patience.until("a line with " + part + " is listed", () -> index(part) >= 0);
        editor.bot().table().select(index(part));
        return this;
    }

    /** Chooses from the menu of the selected line, which opens a wizard. */
    public WizardBot wizard(String title, String entry) {
        editor.bot().table().contextMenu(entry).click();
        return new WizardBot(editor.bot().shell(title));
    }

    /** Returns the lines in sight, their columns with a bar between. */
    public List<String> lines() {
        Table list = editor.bot().table().widget;
        return PeertableBot.in(() -> Stream.of(list.getItems()).map(item -> line(list, item)).toList());
    }

    /** Returns everything else that can be read. */
    public List<String> texts() {
        return Texts.of(editor.getWidget());
    }

    private int index(String part) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(part)).findFirst().orElse(-1);
    }

    private static String line(Table list, TableItem item) {
        return String.join(" | ", IntStream.range(0, Math.max(1, list.getColumnCount())).mapToObj(item::getText).toList());
    }
}
