package org.peertable.ui.tests.contributed;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;

/** A page that throws half-built. */
public final class UnbuiltPage implements EditorPage {
    @Override
    public void create(Composite parent, EditorPageSite site) {
        new Label(parent, SWT.NONE).setText("half of it");
        throw new IllegalStateException("no network");
    }

    @Override
    public void refresh() {
        throw new AssertionError("never built");
    }
}
