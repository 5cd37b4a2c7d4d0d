package org.peertable.ui.tests.contributed;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Event;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;

/** A page that counts how often it was refreshed. */
public final class GoodPage implements EditorPage {
    private Event event;
    private Label label;
    private int refreshed;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        event = (Event) site.object();
        label = new Label(parent, SWT.NONE);
    }

    @Override
    public void refresh() {
        label.setText(event.getTitle() + ", refreshed " + ++refreshed);
    }
}
