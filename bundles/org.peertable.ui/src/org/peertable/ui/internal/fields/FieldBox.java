package org.peertable.ui.internal.fields;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.ui.internal.Tint;

/**
 * A field on a page: its label, under it what is typed or chosen with, and below that a line when there is something to
 * say: what is wrong with it, or while it is empty what belongs there.
 */
public final class FieldBox {
    private static final int GAP = 4;
    private static final int NARROW = 80;

    private final Composite all;
    private final Label label;
    private final Composite place;
    private final Label message;
    private String help = "";
    private String note = "";
    private String wrong = "";
    private List<Finding> found = List.of();
    private boolean empty;
    private Control control;

    FieldBox(Composite parent, String name) {
        all = new Composite(parent, SWT.NONE);
        all.setBackgroundMode(SWT.INHERIT_FORCE);
        all.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(all);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(all);
        label = new Label(all, SWT.NONE);
        Tint.QUIET.on(label);
        place = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        message = new Label(all, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).exclude(true).applyTo(message);
        message.setVisible(false);
        label(name);
    }

    /**
     * Says what it is called, other than by the name of the feature.
     *
     * @param name the name
     * @return this
     */
    public FieldBox label(String name) {
        label.setText(name.replace("&", "&&"));
        return this;
    }

    /**
     * Says what belongs there; shown only while it is empty.
     *
     * @param text a sentence
     * @return this
     */
    public FieldBox help(String text) {
        help = text;
        show();
        return this;
    }

    /**
     * Says something about the value that is always good to know, such as the zone of a time.
     *
     * @param text a sentence; empty for nothing
     */
    public void note(String text) {
        note = text;
        show();
    }

    /** Returns what the control is made in. */
    Composite place() {
        return place;
    }

    /** Names the control for those who hear the page. */
    void control(Control made) {
        control = made;
        made.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = label.getText();
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = message.getText();
            }
        });
    }

    /** Returns what it is typed or chosen with. */
    public Control control() {
        return control;
    }

    /** Returns what the whole field is, to give it its place on the page. */
    public Composite composite() {
        return all;
    }

    /** Returns the line that is shown below it now; empty when there is none. */
    public String message() {
        return message.getVisible() ? message.getText() : "";
    }

    void wrong(String text) {
        wrong = text;
        show();
    }

    void found(List<Finding> findings) {
        found = findings;
        show();
    }

    void empty(boolean now) {
        empty = now;
        show();
    }

    private void show() {
        if (all.isDisposed()) {
            return;
        }
        List<Finding> serious = found.stream().filter(finding -> finding.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Finding::severity).reversed()).toList();
        boolean bad = !wrong.isEmpty() || !serious.isEmpty();
        String text = !wrong.isEmpty() ? wrong
                : bad ? serious.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"))
                : empty ? help : note;
        if (text.equals(message.getText()) && message.getVisible() == !text.isEmpty()) {
            return;
        }
        message.setText(text.replace("&", "&&"));
        (bad ? Tint.WARNING : Tint.QUIET).on(message);
        message.setVisible(!text.isEmpty());
        ((GridData) message.getLayoutData()).exclude = text.isEmpty();
        Reflow.around(message);
    }
}
