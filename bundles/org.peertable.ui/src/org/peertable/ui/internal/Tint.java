package org.peertable.ui.internal;

import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

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
    private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";
    private static boolean following;

    /**
     * Gives a text its colour.
     *
     * @param control shows the text
     */
    public void on(Control control) {
        control.setData(NOT_STYLED, Boolean.TRUE);
        control.setData(KEY, this);
        control.getParent().setBackgroundMode(SWT.INHERIT_DEFAULT);
        control.setBackground(null);
        colour(control);
        // what it stands on gets its own colours a moment after it was made
        control.getDisplay().asyncExec(() -> recolour(control));
        follow();
    }

    private static void follow() {
        if (!following && PlatformUI.isWorkbenchRunning()) {
            following = true;
            Display display = PlatformUI.getWorkbench().getDisplay();
            PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(ThemeChange.TOPIC,
                    event -> display.asyncExec(() -> Stream.of(display.getShells()).forEach(Tint::recolour)));
        }
    }

    private static void recolour(Control control) {
        if (control.isDisposed()) {
            return;
        }
        if (control.getData(KEY) instanceof Tint tint) {
            tint.colour(control);
        }
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(Tint::recolour);
        }
    }

    private void colour(Control control) {
        Composite around = control.getParent();
        control.setForeground(switch (this) {
            case FULL -> around.getForeground();
            case QUIET -> Shades.quiet(around);
            case ACCENT -> Shades.accent(around);
            case WARNING -> Shades.warning(around);
        });
    }
}
