package org.peertable.ui.internal.details;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
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
import org.peertable.ui.internal.Shades;

/** The fields of the selected thing in the order of {@link Fields}; refreshed after every command, undo and redo. */
final class DetailsPage extends PropertySheetPage {
    private static final int LEVEL = 24;
    private static final int MARGIN = 8;

    private final CommandStackListener edited = event -> {
        if (getControl() != null && !getControl().isDisposed()) {
            refresh();
        }
    };
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
        super.createControl(parent);
        if (getControl() instanceof Tree tree) {
            tree.setHeaderVisible(false);
            tree.setLinesVisible(false);
            tree.addListener(SWT.Resize, e -> share(tree));
            tree.addListener(SWT.Paint, e -> invite(e.gc, tree));
        }
        followed = Programs.workbench().current().map(OpenProgram::commands).orElse(null);
        if (followed != null) {
            followed.addCommandStackListener(edited);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        if (getControl() instanceof Tree tree && tree.getItemCount() > 0) {
            tree.setTopItem(tree.getItem(0));
            share(tree);
        }
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

    /** Says what belongs here while nothing is selected that has details. */
    private static void invite(GC gc, Tree tree) {
        if (tree.getItemCount() > 0) {
            return;
        }
        TextLayout text = new TextLayout(tree.getDisplay());
        text.setText(Messages.Details_empty);
        text.setFont(tree.getFont());
        text.setWidth(Math.max(1, tree.getClientArea().width - 2 * MARGIN));
        gc.setForeground(Shades.quiet(tree));
        text.draw(gc, MARGIN, MARGIN);
        text.dispose();
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
