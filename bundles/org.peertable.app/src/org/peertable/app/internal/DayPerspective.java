package org.peertable.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Run the day: nothing but the event of today, over the whole window. */
public final class DayPerspective implements IPerspectiveFactory {
    /** The perspective's identifier. */
    public static final String ID = "org.peertable.app.day";
    private static final String VIEW = "org.peertable.ui.day";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(VIEW, false, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
        layout.getViewLayout(VIEW).setCloseable(false);
    }
}
