package org.peertable.swtbot.tests.bots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The list of seasons, events, people and venues, with the search above it. */
public final class NavigatorBot {
    private final SWTBotView view;

    NavigatorBot(SWTBotView view) {
        this.view = view;
        view.show();
        view.setFocus();
    }

    /** Types into the search field, small letters, and waits until the list shows what was found. */
    public NavigatorBot search(String text) {
        view.bot().text().setText("");
        view.bot().text().typeText(text);
        Patience.until("what is called " + text + " is shown", () -> !lines().contains("Directory"));
        return this;
    }

    /** Empties the search field. */
    public NavigatorBot searchNoMore() {
        view.bot().text().setText("");
        Patience.until("all lines are back", () -> lines().contains("Seasons"));
        return this;
    }

    /** Returns all lines that can be seen, whichever level they are on. */
    public List<String> lines() {
        return PeertableBot.in(() -> items().stream().map(item -> item.widget.getText()).toList());
    }

    /** Clicks on the first line that says so, as soon as there is one. */
    public NavigatorBot click(String part) {
        line(part).select();
        return this;
    }

    /** Opens what is behind the first line that says so. */
    public void open(String part) {
        line(part).select().doubleClick();
    }

    /** Returns what stands in the place of the list when no program is open. */
    public String message() {
        return String.join("\n", Texts.of(view.getWidget(), Label.class));
    }

    /** Returns what is said above the list, to whoever it concerns. */
    public String notices() {
        return String.join("\n", Texts.of(view.getWidget()));
    }

    SWTBotButton notice(String button) {
        return view.bot().button(button);
    }

    private SWTBotTreeItem line(String part) {
        Patience.until("there is a line with " + part, () -> find(part).isPresent());
        return find(part).orElseThrow();
    }

    private Optional<SWTBotTreeItem> find(String part) {
        return PeertableBot.in(() -> items().stream().filter(item -> item.widget.getText().contains(part)).findFirst());
    }

    /** Looks at all lines at once: between two looks the tree may be another one. */
    private List<SWTBotTreeItem> items() {
        SWTBotTree tree = view.bot().tree();
        return PeertableBot.in(() -> {
            List<TreeItem> all = new ArrayList<>();
            for (TreeItem item : tree.widget.getItems()) {
                collect(item, all);
            }
            return all.stream().map(SWTBotTreeItem::new).toList();
        });
    }

    private static void collect(TreeItem item, List<TreeItem> into) {
        into.add(item);
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                collect(child, into);
            }
        }
    }
}
