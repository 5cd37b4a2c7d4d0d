package org.peertable.swtbot.tests.bots;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** What is known about the selected thing: a line for each fact, some of which can be changed in place. */
public final class DetailsBot {
    private final SWTBotView view;

    DetailsBot(SWTBotView view) {
        this.view = view;
        view.show();
    }

    /** Returns the lines, as in "Title | Chief Information Officer". */
    public List<String> lines() {
        return PeertableBot.in(() -> items().stream()
                .map(item -> (item.getText(0) + " | " + item.getText(1)).replaceAll(" \\| $", "")).toList());
    }

    /** Shows the facts under a tab. */
    public DetailsBot turnTo(String tab) {
        view.bot().cTabItem(tab).activate();
        return this;
    }

    /** Changes a fact: Enter on its line, what is typed, Enter. */
    public void change(String label, String text) {
        view.setFocus();
        Patience.until("there is a line " + label, () -> find(label).isPresent());
        find(label).orElseThrow().select();
        tree().pressShortcut(Keystrokes.CR);
        SWTBotText field = view.bot().text();
        field.setText(text);
        field.pressShortcut(Keystrokes.CR);
    }

    private Optional<SWTBotTreeItem> find(String label) {
        return PeertableBot.in(() -> items().stream().filter(item -> item.getText(0).equals(label)).findFirst()
                .map(item -> new SWTBotTreeItem(item)));
    }

    private List<TreeItem> items() {
        return List.of(tree().widget.getItems());
    }

    private SWTBotTree tree() {
        return view.bot().tree();
    }
}
