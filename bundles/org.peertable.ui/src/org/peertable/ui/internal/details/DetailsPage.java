package org.peertable.ui.internal.details;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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

/** The fields of the selected thing in the order of {@link Fields}; refreshed after every command, undo and redo. */
final class DetailsPage extends PropertySheetPage {
    private static final int LEVEL = 24;
    private static final int MARGIN = 8;

    private final CommandStackListener edited = event -> {
        if (getControl() != null && !getControl().isDisposed()) {
            refresh();
        }
    };
    private final StackLayout stack = new StackLayout();
    private Composite all;
    private Composite empty;
    private Tree tree;
    private CommandStack followed;

    DetailsPage() {
        setPropertySourceProvider(object -> object instanceof EObject thing && !Fields.of(thing).isEmpty()
                ? Programs.workbench().current().map(open -> new FieldSource(open.domain(), thing)).orElse(null) : null);
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
        super.createControl(all);
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
        GridDataFactory.fillDefaults().grab(true, false).hint(LEVEL, SWT.DEFAULT).applyTo(words);
        stack.topControl = empty;
        followed = Programs.workbench().current().map(OpenProgram::commands).orElse(null);
        if (followed != null) {
            followed.addCommandStackListener(edited);
        }
    }

    @Override
    public Control getControl() {
        return all;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        if (tree.getItemCount() > 0) {
            tree.setTopItem(tree.getItem(0));
            share(tree);
        }
        stack.topControl = tree.getItemCount() > 0 ? tree : empty;
        all.layout();
    }

    /** Gives the labels what they need, but never more than half, and the values what is left. */
    private static void share(Tree tree) {
        int width = tree.getClientArea().width;
        if (tree.getColumnCount() != 2 || width == 0) {
            return;
        }
        GC gc = new GC(tree);
        int labels = 0;
        for (TreeItem group : tree.getItems()) {
            labels = Math.max(labels, gc.textExtent(group.getText()).x + LEVEL);
            for (TreeItem line : group.getItems()) {
                labels = Math.max(labels, gc.textExtent(line.getText()).x + 2 * LEVEL);
            }
        }
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
