package org.peertable.ui.internal.editors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Controls that are as wide as the place they are in and scroll up and down when they are higher. */
public final class ScrolledBody extends SharedScrolledComposite {
    private final Composite body;

    /**
     * Makes an empty one.
     *
     * @param kit makes the controls
     * @param parent what it stands in
     */
    public ScrolledBody(FormToolkit kit, Composite parent) {
        super(parent, SWT.V_SCROLL);
        kit.adapt(this);
        body = kit.createComposite(this);
        setContent(body);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
    }

    /** Returns where the controls are put; it has no layout yet. */
    public Composite getBody() {
        return body;
    }

    @Override
    public void reflow(boolean flushCache) {
        if (body == null || body.isDisposed() || body.getLayout() == null) {
            return;
        }
        int width = getClientArea().width;
        fit(width, flushCache);
        if (getClientArea().width != width) {
            // the bar that scrolls has come or gone
            fit(getClientArea().width, flushCache);
        }
        body.layout(flushCache);
    }

    private void fit(int width, boolean flushCache) {
        if (width > 0) {
            setMinHeight(body.computeSize(width, SWT.DEFAULT, flushCache).y);
        }
    }
}
