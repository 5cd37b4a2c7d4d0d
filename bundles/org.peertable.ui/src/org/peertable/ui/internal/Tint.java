package org.peertable.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What a text means by its colour. It follows the theme, also when another one is chosen while the text is shown. */
public enum Tint {
    /** Text like any other. */
    FULL,
    /** Text that says less than its neighbour. */
    QUIET,
    /** Something that can be done. */
    ACCENT,
    /** Something that is wrong. */
    WARNING;

    private static final String KEY = Tint.class.getName();
    /** Keeps the theme's style sheet, which has one colour for all labels, from a control. */
    static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";

    /**
     * Gives a text its colour.
     *
     * @param control shows the text
     */
    public void on(Control control) {
        boolean isNew = control.getData(KEY) == null;
        control.setData(NOT_STYLED, Boolean.TRUE);
        control.setData(KEY, this);
        control.getParent().setBackgroundMode(SWT.INHERIT_DEFAULT);
        control.setBackground(null);
        colour(control);
        if (isNew) {
            // what it stands on gets its own colours a moment after it was made, and others with another theme
            control.addListener(SWT.Paint, e -> ((Tint) control.getData(KEY)).colour(control));
        }
    }

    private void colour(Control control) {
        Composite around = control.getParent();
        Color colour = switch (this) {
            case FULL -> around.getForeground();
            case QUIET -> Shades.quiet(around);
            case ACCENT -> Shades.accent(around);
            case WARNING -> Shades.warning(around);
        };
        if (!colour.equals(control.getForeground())) {
            control.setForeground(colour);
        }
    }
}
