package org.peertable.ui.internal.wizards;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.peertable.ui.internal.fields.DayField;
import org.peertable.ui.internal.fields.TimeText;

/** A page of a wizard: fields with their labels above them in two columns, checked at every key. */
abstract class StepPage extends WizardPage {
    static final int GAP = 8;
    private static final int MARGIN = 16;
    private static final int NARROW = 160;
    private static final int MOST_SHOWN = 12;

    private boolean touched;

    StepPage(String title, String description) {
        super(title, title, null);
        setDescription(description);
    }

    /** Makes the fields. */
    abstract void fill(Composite parent);

    /** Returns what is still missing or wrong; empty when one may go on. */
    abstract Optional<String> problem();

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(MARGIN, MARGIN).spacing(2 * GAP, GAP).applyTo(body);
        fill(body);
        setControl(body);
        setPageComplete(problem().isEmpty());
    }

    /** Says what is wrong, from the first change on: an empty form is no mistake. */
    final void check() {
        touched |= getControl() != null;
        if (getControl() != null) {
            Optional<String> problem = problem();
            setErrorMessage(touched ? problem.orElse(null) : null);
            setPageComplete(problem.isEmpty());
        }
    }

    /** Makes a cell with a label above what follows; as wide as the page or as half of it. */
    final Composite cell(Composite parent, String label, boolean wide) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP / 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(wide ? 2 : 1, 1).applyTo(cell);
        Label above = new Label(cell, SWT.NONE);
        above.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(above);
        return cell;
    }

    private static <T extends Control> T placed(T control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ((GridData) control.getLayoutData()).widthHint = NARROW;
        return control;
    }

    final Text text(Composite parent, String label, boolean wide, String value) {
        Text text = placed(new Text(cell(parent, label, wide), SWT.BORDER));
        text.setText(value);
        text.addModifyListener(e -> check());
        return text;
    }

    final Combo choice(Composite parent, String label, boolean wide, List<String> lines) {
        Combo combo = placed(new Combo(cell(parent, label, wide), SWT.READ_ONLY | SWT.DROP_DOWN));
        combo.setItems(lines.toArray(String[]::new));
        combo.setVisibleItemCount(MOST_SHOWN);
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        return combo;
    }

    final Spinner number(Composite parent, String label, int value, int least, int most) {
        Spinner spinner = placed(new Spinner(cell(parent, label, false), SWT.BORDER));
        spinner.setValues(value, least, most, 0, 1, 10);
        spinner.addModifyListener(e -> check());
        return spinner;
    }

    final TimeText<LocalDate> day(Composite parent, String label, LocalDate value) {
        TimeText<LocalDate> day = placed(new DayField(cell(parent, label, false))).day();
        day.show(value);
        day.text().addModifyListener(e -> check());
        return day;
    }

    final TimeText<LocalTime> time(Composite parent, String label, LocalTime value) {
        TimeText<LocalTime> time = TimeText.time(cell(parent, label, false));
        placed(time.text());
        time.show(value);
        time.text().addModifyListener(e -> check());
        return time;
    }

    /** Makes a field for a folder with a button that asks for one. */
    final Text folder(Composite parent, String label, String value) {
        Composite cell = cell(parent, label, true);
        Text text = new Text(cell, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(2 * NARROW, SWT.DEFAULT).applyTo(text);
        Button browse = new Button(cell, SWT.PUSH);
        browse.setText(Messages.Wizard_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
            dialog.setFilterPath(text.getText());
            Optional.ofNullable(dialog.open()).ifPresent(text::setText);
        }));
        return text;
    }

    final void hint(Composite parent, String hint) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(hint.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(2 * NARROW, SWT.DEFAULT).applyTo(label);
    }
}
