package org.peertable.ui.internal.fields;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Gives everything its place again after something in it has grown, shrunk or gone. */
public final class Reflow {
    private Reflow() {
    }

    /**
     * Lays out all that a control is in, up to what scrolls.
     *
     * @param control what has changed its size
     */
    public static void around(Control control) {
        control.requestLayout();
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof SharedScrolledComposite scroller) {
                scroller.reflow(true);
                return;
            }
        }
    }
}
