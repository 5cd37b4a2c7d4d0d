package org.peertable.ui.internal.compare;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.peertable.ui.internal.tables.PagedTable;

/** A window that lists what differs. */
public final class DifferencesDialog extends Dialog {
    private static final int WIDTH = 680;
    private static final int HEIGHT = 320;

    private final String title;
    private final List<Difference> differences;

    /**
     * Makes the window.
     *
     * @param parent the window it stands before
     * @param title what is compared
     * @param differences what differs
     */
    public DifferencesDialog(Shell parent, String title, List<Difference> differences) {
        super(parent);
        this.title = title;
        this.differences = differences;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label count = new Label(area, SWT.NONE);
        count.setText(NLS.bind(Messages.Difference_count, String.valueOf(differences.size())));
        PagedTable<Difference> table = new PagedTable<>(area, (difference, column) -> Titles.line(difference));
        TableColumn column = new TableColumn(table.table(), SWT.LEFT);
        column.setText(title);
        column.setWidth(2 * WIDTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.show(differences);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
