package org.peertable.ui.internal.details;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;

/** The fields of the selected thing in the order of {@link Fields}; refreshed after every command, undo and redo. */
final class DetailsPage extends PropertySheetPage {
    private static final int LABELS = 240;

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
        }
    }

    /** Gives the values the room, because the labels are short. */
    private static void share(Tree tree) {
        int width = tree.getClientArea().width;
        int labels = Math.min(LABELS, width * 2 / 5);
        if (tree.getColumnCount() == 2 && width > 0) {
            tree.getColumn(0).setWidth(labels);
            tree.getColumn(1).setWidth(width - labels);
        }
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
