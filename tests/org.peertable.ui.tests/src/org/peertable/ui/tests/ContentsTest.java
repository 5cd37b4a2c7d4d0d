package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Rule;
import org.peertable.ui.OpenProgram;

/** The view Contents: the parts of what is in front, and the way to where each is edited. */
class ContentsTest {
    @TempDir
    Path folder;
    private OpenProgram open;
    private Event event;
    private EventWindow window;
    private IViewPart view;

    @BeforeEach
    void openAnEventAndItsContents() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        event = Workbench.event(open, "December breakfast");
        window = EventWindow.open(open, event);
        Workbench.execute("org.peertable.ui.contents");
        Workbench.page().activate(Workbench.page().getActiveEditor());
        Workbench.settle();
        view = Workbench.page().findView("org.peertable.ui.contents");
    }

    @AfterEach
    void closeIt() {
        open.commands().flush();
        Workbench.page().hideView(view);
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void thePartsAreGroupedCountedAndFollowWhatIsChanged() {
        assertThat(lines()).containsExactly("Guests (" + event.getInvitations().size() + ")", "Tables (1)", "Topics (4)",
                "Agenda (8)", "Ground rules (5)", "Costs (5)");
        Rule rule = PeertableFactory.eINSTANCE.createRule();
        rule.setId("a-rule");
        rule.setText("Nobody leaves hungry.");
        Changes changes = new Changes("add");
        changes.add(event, Literals.EVENT__RULES, rule);
        open.commands().execute(changes);

        assertThat(lines()).contains("Ground rules (6)");
        assertThat(children("Ground rules (6)")).endsWith("Nobody leaves hungry.");
    }

    @Test
    void whoSitsAtATableIsListedBelowIt() {
        TreeItem tables = line("Tables (1)");
        tree().showItem(tables);
        TreeItem table = expanded(tables).getFirst();

        assertThat(expanded(table).stream().map(TreeItem::getText)).startsWith("Seat 1: Nora Feldgate", "Seat 2: Ana Lima");
    }

    @Test
    void enterGoesToWhereAPartIsEdited() {
        TreeItem topic = expanded(line("Topics (4)")).stream().filter(one -> one.getText().equals("Two pages of nothing")).findFirst().orElseThrow();
        tree().setSelection(topic);
        tree().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        tree().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();

        CTabFolder pages = Workbench.all((Composite) Workbench.page().getActiveEditor().getSite()
                .getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget(), CTabFolder.class).getFirst();
        assertThat(pages.getSelection().getText().strip()).isEqualTo("Topics");
        assertThat(Workbench.all(window.page(), Text.class)).anyMatch(field -> field.getText().equals("Two pages of nothing"));
    }

    @Test
    void whereNothingHasPartsItIsSaidWhatBelongsHere() throws Exception {
        Workbench.execute("org.peertable.ui.directory");
        Workbench.settle();

        Composite shown = (Composite) ((ContentOutline) view).getCurrentPage().getControl();
        assertThat(Stream.concat(Stream.of(shown), Workbench.all(shown, Label.class).stream())
                .filter(Label.class::isInstance).map(label -> ((Label) label).getText())).anyMatch(text -> text.contains("parts are listed here"));
    }

    private Tree tree() {
        return (Tree) ((ContentOutline) view).getCurrentPage().getControl();
    }

    private List<String> lines() {
        return Stream.of(tree().getItems()).map(TreeItem::getText).toList();
    }

    private TreeItem line(String text) {
        return Stream.of(tree().getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
    }

    private List<String> children(String text) {
        return expanded(line(text)).stream().map(TreeItem::getText).toList();
    }

    private List<TreeItem> expanded(TreeItem item) {
        org.eclipse.swt.widgets.Event expand = new org.eclipse.swt.widgets.Event();
        expand.item = item;
        tree().notifyListeners(SWT.Expand, expand);
        item.setExpanded(true);
        return List.of(item.getItems());
    }
}
