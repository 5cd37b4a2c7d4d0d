package org.peertable.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.peertable.core.merge.Duplicates;
import org.peertable.core.merge.Resemblance;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.tables.PagedTable;

/** Lists the pairs of entries that may be one person each, the likeliest first. */
final class DuplicatesPage extends StepPage {
    private final OpenProgram open;
    private Label summary;
    private PagedTable<Resemblance> pairs;
    private List<Resemblance> found;
    private String failure = "";

    DuplicatesPage(OpenProgram open) {
        super(Messages.Duplicates_title, Messages.Duplicates_description);
        this.open = open;
    }

    @Override
    void fill(Composite parent) {
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(summary);
        pairs = new PagedTable<>(parent, (one, column) -> switch (column) {
            case 0 -> MergeWords.who(one.first());
            case 1 -> MergeWords.who(one.second());
            default -> MergeWords.shared(one);
        });
        Elision.on(pairs.table());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(580, 260).applyTo(pairs);
        column(Messages.Duplicates_first, 190);
        column(Messages.Duplicates_second, 190);
        column(Messages.Duplicates_shared, 200);
        pairs.onSelection(this::check);
        pairs.onOpen(() -> {
            if (isPageComplete()) {
                getContainer().showPage(getNextPage());
            }
        });
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(pairs.table(), SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && found == null) {
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        if (getControl().isDisposed()) {
            return;
        }
        failure = "";
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(Messages.Duplicates_looking, IProgressMonitor.UNKNOWN);
                try {
                    found = open.read(monitor, () -> Duplicates.in(open.program(), monitor));
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InvocationTargetException e) {
            failure = String.valueOf(e.getCause().getMessage());
            ILog.of(DuplicatesPage.class).error(failure, e.getCause());
        } catch (InterruptedException e) {
            failure = Messages.Duplicates_stopped;
        }
        if (!getControl().isDisposed()) {
            pairs.show(found == null ? List.of() : found);
            summary.setText(found == null ? "" : found.isEmpty() ? Messages.Duplicates_none
                    : NLS.bind(Messages.Duplicates_some, found.size()));
            summary.getParent().layout();
            if (found != null && !found.isEmpty()) {
                pairs.select(found.getFirst());
            }
            check();
            pairs.setFocus();
        }
    }

    /** Looks again, because two were merged. */
    void again() {
        found = null;
    }

    @Override
    Optional<String> problem() {
        return !failure.isEmpty() ? Optional.of(failure)
                : pair().isEmpty() ? Optional.of(Messages.Duplicates_choose) : Optional.empty();
    }

    Optional<Resemblance> pair() {
        List<Resemblance> selected = pairs.selection();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }
}
