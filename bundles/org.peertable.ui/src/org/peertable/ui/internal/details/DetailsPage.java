package org.peertable.ui.internal.details;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.words.Words;

/**
 * The fields of the selected thing in the order of {@link Fields}, a tab for each of their groups; refreshed after every
 * command, undo and redo. The tab that was chosen stays for the next thing of that kind.
 */
final class DetailsPage extends PropertySheetPage {
    private static final int INDENT = 40;
    private static final int MARGIN = 8;
    private static final int TAB_HEIGHT = 28;

    private final CommandStackListener edited = event -> follow();
    private final StackLayout stack = new StackLayout();
    private final Map<EClass, String> chosen = new HashMap<>();
    private Composite all;
    private Composite empty;
    private CTabFolder tabs;
    private Tree tree;
    private IWorkbenchPart part;
    private ISelection selected = StructuredSelection.EMPTY;
    private CommandStack followed;

    DetailsPage() {
        setPropertySourceProvider(object -> object instanceof EObject thing && !Fields.of(thing).isEmpty()
                ? Programs.workbench().current().map(open -> new FieldSource(open.domain(), thing, group(thing))).orElse(null) : null);
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
                return 0;
            }

            @Override
            public int compareCategories(String a, String b) {
                return 0;
            }
        });
    }

    @Override
    public void createControl(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        all.setLayout(stack);
        tabs = new CTabFolder(all, SWT.FLAT);
        tabs.addListener(SWT.Selection, e -> {
            thing().ifPresent(thing -> chosen.put(thing.eClass(), (String) e.item.getData()));
            showFields();
        });
        super.createControl(tabs);
        if (super.getControl() instanceof Tree shown) {
            tree = shown;
            tree.setHeaderVisible(false);
            tree.setLinesVisible(false);
            tree.addListener(SWT.Resize, e -> share(tree));
            Elision.on(tree);
        }
        empty = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
        Label words = new Label(empty, SWT.WRAP);
        words.setText(Messages.Details_empty);
        Tint.QUIET.on(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(INDENT, SWT.DEFAULT).applyTo(words);
        stack.topControl = empty;
        followed = Programs.workbench().current().map(OpenProgram::commands).orElse(null);
        if (followed != null) {
            followed.addCommandStackListener(edited);
        }
    }

    private void follow() {
        if (all == null || all.isDisposed()) {
            return;
        }
        if (groups().equals(shownGroups())) {
            refresh();
        } else {
            selectionChanged(part, selected);
        }
    }

    @Override
    public Control getControl() {
        return all;
    }

    @Override
    public void selectionChanged(IWorkbenchPart where, ISelection selection) {
        part = where;
        selected = selection;
        List<String> groups = groups();
        if (!groups.equals(shownGroups())) {
            Stream.of(tabs.getItems()).forEach(CTabItem::dispose);
            for (String group : groups) {
                CTabItem tab = new CTabItem(tabs, SWT.NONE);
                tab.setText(Words.word(group));
                tab.setData(group);
                tab.setControl(tree);
            }
            // a lone tab would only say what the thing is
            tabs.setTabHeight(groups.size() > 1 ? TAB_HEIGHT : 0);
        }
        thing().ifPresent(thing -> tabs.setSelection(groups.indexOf(group(thing))));
        showFields();
        stack.topControl = groups.isEmpty() ? empty : tabs;
        all.layout();
    }

    private List<String> groups() {
        return thing().map(Fields::groups).orElse(List.of());
    }

    private List<Object> shownGroups() {
        return Stream.of(tabs.getItems()).map(CTabItem::getData).toList();
    }

    private void showFields() {
        super.selectionChanged(part, selected);
        if (tree.getItemCount() > 0) {
            tree.setTopItem(tree.getItem(0));
            share(tree);
        }
    }

    private Optional<EObject> thing() {
        return selected instanceof IStructuredSelection things && things.getFirstElement() instanceof EObject thing
                && !Fields.of(thing).isEmpty() ? Optional.of(thing) : Optional.empty();
    }

    private String group(EObject thing) {
        List<String> groups = Fields.groups(thing);
        String last = chosen.get(thing.eClass());
        return groups.contains(last) ? last : groups.getFirst();
    }

    /** Gives the labels what they need, but never more than half, and the values what is left. */
    private static void share(Tree tree) {
        int width = tree.getClientArea().width;
        if (tree.getColumnCount() != 2 || width == 0) {
            return;
        }
        GC gc = new GC(tree);
        int labels = Stream.of(tree.getItems()).mapToInt(line -> gc.textExtent(line.getText()).x).max().orElse(0) + INDENT;
        gc.dispose();
        tree.getColumn(0).setWidth(Math.min(labels, width / 2));
        tree.getColumn(1).setWidth(width - Math.min(labels, width / 2));
    }

    @Override
    public void makeContributions(IMenuManager menu, IToolBarManager tools, IStatusLineManager status) {
        // categories, advanced properties and default values are nothing that a planner thinks in
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        // the page's own undo is for the text of a cell only and would hide that of the program
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
    }

    @Override
    public void dispose() {
        if (followed != null) {
            followed.removeCommandStackListener(edited);
        }
        super.dispose();
    }
}
