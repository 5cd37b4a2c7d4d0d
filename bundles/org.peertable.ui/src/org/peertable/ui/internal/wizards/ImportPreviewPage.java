package org.peertable.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.merge.Newcomers;
import org.peertable.core.merge.Resemblance;
import org.peertable.core.transfer.ImportRun;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.tables.PagedTable;

/** Shows what an import would do, row by row, before anything is done. */
final class ImportPreviewPage extends StepPage {
    private record Source(Path file, ImporterDescriptor importer, Map<String, String> mapping, Map<String, String> options) {
    }

    private final OpenProgram open;
    private final ImportFilePage file;
    private final ImportColumnsPage columns;
    private Label summary;
    private Label remarks;
    private Button onlyRemarks;
    private PagedTable<RowVerdict> rows;
    private Source planned;
    private ImportPlan plan;
    private List<Resemblance> resemblances = List.of();
    private String failure = "";

    ImportPreviewPage(OpenProgram open, ImportFilePage file, ImportColumnsPage columns) {
        super(Messages.Import_preview, Messages.Import_previewDescription);
        this.open = open;
        this.file = file;
        this.columns = columns;
    }

    @Override
    void fill(Composite parent) {
        summary = label(parent);
        remarks = label(parent);
        onlyRemarks = new Button(parent, SWT.CHECK);
        onlyRemarks.setText(Messages.Import_onlyRemarks);
        onlyRemarks.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showRows()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(onlyRemarks);
        rows = new PagedTable<>(parent, ImportPreviewPage::text);
        Elision.on(rows.table());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(580, 260).applyTo(rows);
        column(Messages.Import_row, 60);
        column(Messages.Import_outcome, 130);
        column(Messages.Import_subject, 170);
        column(Messages.Import_why, 300);
    }

    private static Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(rows.table(), SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private static String text(RowVerdict row, int column) {
        return switch (column) {
            case 0 -> String.valueOf(row.row());
            case 1 -> word(row.outcome());
            case 2 -> row.subject();
            default -> row.remarks().stream()
                    .map(remark -> remark.column().isEmpty() ? remark.message() : remark.column() + ": " + remark.message())
                    .collect(Collectors.joining("  ")).replace('\n', ' ');
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Messages.Import_added;
            case UPDATED -> Messages.Import_updated;
            case UNCHANGED -> Messages.Import_unchanged;
            case REJECTED -> Messages.Import_rejected;
        };
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::preview);
        }
    }

    private void preview() {
        Source source = new Source(file.file(), file.importer().orElseThrow(), columns.mapping(), file.options());
        if (source.equals(planned) || getControl().isDisposed()) {
            return;
        }
        plan = null;
        resemblances = List.of();
        failure = "";
        planned = source;
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    plan = ImportRun.plan(source.importer(), new ImportRequest(source.file(), open.program(), source.mapping(),
                            Options.of(source.importer().options(), source.options()), LocalDate.now()), monitor);
                    resemblances = Newcomers.resembling(open.program(), plan, monitor);
                    if (!resemblances.isEmpty()) {
                        // notes and answers refer to people, too
                        open.loadAll();
                    }
                } catch (CoreException | java.io.IOException | IllegalArgumentException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InvocationTargetException e) {
            failure = String.valueOf(e.getCause().getMessage());
            if (!(e.getCause() instanceof java.io.IOException)) {
                ILog.of(ImportPreviewPage.class).error(failure, e.getCause());
            }
        } catch (InterruptedException e) {
            planned = null;
            failure = Messages.Import_stopped;
        }
        if (!getControl().isDisposed()) {
            show();
        }
    }

    private void show() {
        summary.setText(plan == null ? "" : NLS.bind(Messages.Import_summary, new Object[] {plan.count(Outcome.ADDED),
            plan.count(Outcome.UPDATED), plan.count(Outcome.UNCHANGED), plan.count(Outcome.REJECTED)}));
        remarks.setText(plan == null ? "" : String.join("\n", plan.remarks()).replace("&", "&&"));
        showRows();
        check();
        summary.getParent().layout(true, true);
    }

    private void showRows() {
        List<RowVerdict> all = plan == null ? List.of() : plan.rows();
        rows.show(onlyRemarks.getSelection() ? all.stream().filter(row -> !row.remarks().isEmpty()).toList() : all);
    }

    @Override
    Optional<String> problem() {
        return !failure.isEmpty() ? Optional.of(failure)
                : plan == null ? Optional.of(Messages.Import_reading)
                : plan.changes().isEmpty() ? Optional.of(Messages.Import_nothing) : Optional.empty();
    }

    /** Returns those whom the import would add and who look like somebody. */
    List<Resemblance> resemblances() {
        return resemblances;
    }

    Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }
}
