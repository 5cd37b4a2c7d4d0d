package org.peertable.ui.tests.contributed;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;

/** A page that is built and shown once, and throws when something changes. */
public final class StalePage implements EditorPage {
    private int refreshed;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        new Label(parent, SWT.NONE).setText("fresh");
    }

    @Override
    public void refresh() {
        if (++refreshed > 1) {
            throw new NoClassDefFoundError("com/example/Gone");
        }
    }
}
