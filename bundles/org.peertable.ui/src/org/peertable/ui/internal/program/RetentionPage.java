package org.peertable.ui.internal.program;

import static org.peertable.model.PeertablePackage.Literals.PROGRAM__RETENTION_MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.privacy.Retention;
import org.peertable.model.Organisation;
import org.peertable.model.Program;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** How long people are kept of whom nothing is heard, what that means, and who would be due now. */
public final class RetentionPage implements EditorPage {
    private EditorPageSite site;
    private BoundFields fields;
    private ItemTable<Retention.Due> due;
    private Label count;
    private Label means;
    private Optional<Job> looking = Optional.empty();

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        due = new ItemTable<>(site.toolkit(), body, Messages.Retention_list);
        count = due.sentence();
        due.column(Messages.Retention_name, one -> Words.name(one.peer()))
                .column(Messages.Retention_organisation,
                        one -> Optional.ofNullable(one.peer().getEmployer()).map(Organisation::getName).orElse(""))
                .column(Messages.Retention_last, one -> Dates.day(one.last()))
                .deed(Messages.Retention_open, chosen -> chosen.size() == 1, chosen -> Places.open(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), site.open(), chosen.getFirst().peer(),
                        Optional.empty()))
                .deed(Messages.Retention_erase, chosen -> chosen.size() == 1, this::erase)
                .whenEmpty(Messages.Retention_nobody)
                .onChoice(one -> one.ifPresent(chosen -> site.select(chosen.peer())));
        Composite right = site.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * PageForm.GRID).applyTo(right);
        fields = new BoundFields(site.open(), program(), right);
        fields.text(right, PROGRAM__RETENTION_MONTHS);
        means = site.toolkit().createLabel(right, "", SWT.WRAP);
        Tint.QUIET.on(means);
        GridDataFactory.fillDefaults().grab(true, false).hint(PageForm.GRID, SWT.DEFAULT).applyTo(means);
        body.addDisposeListener(e -> looking.ifPresent(Job::cancel));
    }

    private Program program() {
        return (Program) site.object();
    }

    private void erase(List<Retention.Due> chosen) {
        site.select(chosen.getFirst().peer());
        Commands.run(Commands.ERASE);
    }

    @Override
    public void refresh() {
        LocalDate today = LocalDate.now();
        int months = program().getRetentionMonths();
        means.setText(Texts.of(Messages.Retention_means, months, Dates.day(today.minusMonths(months))));
        means.requestLayout();
        looking.ifPresent(Job::cancel);
        Display display = means.getDisplay();
        Job job = Job.create(Messages.Retention_looking, (IProgressMonitor monitor) -> {
            try {
                List<Retention.Due> found = site.open().read(monitor, () -> Retention.due(program(), today));
                if (!display.isDisposed()) {
                    display.asyncExec(() -> show(found));
                }
                return (IStatus) Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                // a change came in between, after which it is looked again
                return Status.CANCEL_STATUS;
            }
        });
        job.setSystem(true);
        looking = Optional.of(job);
        job.schedule();
    }

    private void show(List<Retention.Due> found) {
        if (!means.isDisposed()) {
            count.setText(Texts.of(Messages.Retention_count, found.size()));
            count.requestLayout();
            due.show(found);
        }
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return object == program() && feature.filter(fields::focus).isPresent();
    }

    @Override
    public void setFocus() {
        fields.focus(PROGRAM__RETENTION_MONTHS);
    }
}
