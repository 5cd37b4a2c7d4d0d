package org.peertable.ui.internal.directory;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.ui.internal.PushButton;

/** What stands where nothing is yet: what belongs there, and the one next step. */
final class EmptyState extends Composite {
    private static final int WIDTH = 360;
    private static final int GAP = 12;

    private final Label title;
    private final Label text;
    private final Button step;
    private Runnable action = () -> { };

    EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2 * GAP, 4 * GAP).applyTo(this);
        Composite middle = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(middle);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(middle);
        title = label(middle);
        title.setFont(JFaceResources.getHeaderFont());
        text = label(middle);
        step = PushButton.in(middle, "", () -> action.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, GAP).applyTo(step);
    }

    private static Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void show(String what, String hint, String button, Runnable next) {
        title.setText(what.replace("&", "&&"));
        text.setText(hint.replace("&", "&&"));
        step.setText(button.replace("&", "&&"));
        action = next;
        layout(true, true);
    }
}
