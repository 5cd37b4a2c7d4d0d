package org.peertable.ui.internal.safety;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.peertable.ui.internal.PushButton;

/** The place where notices stand, above what they are about. It takes no room while there are none. */
public final class NoticeBar extends Composite {
    private static final int GAP = 8;
    private static final int NARROW = 80;

    private final Runnable changed = this::fill;

    /**
     * Makes the bar as a child of a composite with a grid.
     *
     * @param parent the composite
     */
    public NoticeBar(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        Notices.workbench().addListener(changed);
        addDisposeListener(e -> Notices.workbench().removeListener(changed));
        addListener(SWT.Resize, e -> fit());
        fill();
    }

    private void fill() {
        if (isDisposed()) {
            return;
        }
        Stream.of(getChildren()).forEach(Control::dispose);
        Notices.workbench().all().forEach(this::add);
        ((GridData) getLayoutData()).exclude = getChildren().length == 0;
        setVisible(getChildren().length > 0);
        fit();
    }

    private void add(Notice notice) {
        Composite one = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(0, GAP).applyTo(one);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(one);
        Label text = new Label(one, SWT.WRAP);
        text.setText(notice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        Composite steps = new Composite(one, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
        row.spacing = GAP;
        steps.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(steps);
        for (Notice.Step step : notice.steps()) {
            PushButton.in(steps, step.label(), () -> {
                if (step.closes()) {
                    Notices.workbench().close(notice.id());
                }
                step.action().run();
            });
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL));
    }

    /** Texts and rows wrap at the width that there is, from which the height follows. */
    private void fit() {
        int width = Math.max(NARROW, getSize().x - 2 * GAP);
        for (Control notice : getChildren()) {
            if (notice instanceof Composite one) {
                for (Control part : one.getChildren()) {
                    GridData data = (GridData) part.getLayoutData();
                    data.widthHint = width;
                    data.heightHint = part.computeSize(width, SWT.DEFAULT).y;
                }
            }
        }
        getParent().layout(true, true);
    }
}
