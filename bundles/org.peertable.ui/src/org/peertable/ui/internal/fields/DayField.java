package org.peertable.ui.internal.fields;

import java.time.LocalDate;
import java.time.YearMonth;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.peertable.ui.internal.Icons;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.editors.AccessibleNames;

/** A day, typed, or chosen in a calendar that drops down. */
public final class DayField extends Composite {
    private static final int GAP = 4;

    private final TimeText<LocalDate> day;

    /**
     * Makes an empty one.
     *
     * @param parent what it stands in
     */
    public DayField(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(this);
        day = TimeText.day(this);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(day.text());
        day.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && e.stateMask == SWT.ALT) {
                e.doit = false;
                drop();
            }
        });
        Button calendar = PushButton.in(this, "", this::drop);
        calendar.setToolTipText(Messages.Field_calendar);
        AccessibleNames.set(calendar, () -> Messages.Field_calendar);
        calendar.setImage(Icons.image(new LocalResourceManager(JFaceResources.getResources(), this), "calendar", false));
    }

    /** Returns the text with the day. */
    public TimeText<LocalDate> day() {
        return day;
    }

    private void drop() {
        Shell shell = new Shell(getShell(), SWT.ON_TOP | SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        LocalDate[] shown = {day.value() == null ? LocalDate.now() : day.value()};
        boolean[] picked = {false};
        calendar.setDate(shown[0].getYear(), shown[0].getMonthValue() - 1, shown[0].getDayOfMonth());
        calendar.addListener(SWT.Selection, e -> {
            LocalDate now = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            // leafing to another month is no choice yet
            picked[0] = YearMonth.from(now).equals(YearMonth.from(shown[0]));
            shown[0] = now;
            day.show(now);
        });
        calendar.addListener(SWT.MouseUp, e -> {
            if (picked[0]) {
                close(shell);
            }
        });
        calendar.addListener(SWT.DefaultSelection, e -> close(shell));
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
                close(shell);
            }
        });
        shell.addListener(SWT.Deactivate, e -> close(shell));
        shell.pack();
        shell.setLocation(toDisplay(0, getSize().y));
        shell.open();
        calendar.setFocus();
    }

    private void close(Shell shell) {
        getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.dispose();
                if (!isDisposed()) {
                    day.text().setFocus();
                }
            }
        });
    }
}
