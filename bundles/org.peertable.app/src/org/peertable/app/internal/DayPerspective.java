package org.peertable.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Run the day: nothing but the event that is on. */
public final class DayPerspective implements IPerspectiveFactory {
    /** The perspective's identifier. */
    public static final String ID = "org.peertable.app.day";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView("org.peertable.ui.day", false, IPageLayout.LEFT, 1, layout.getEditorArea());
    }
}
