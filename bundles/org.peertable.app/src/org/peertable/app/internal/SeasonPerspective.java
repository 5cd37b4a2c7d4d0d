package org.peertable.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Season: looking at how a season goes, so that charts and the graph have the room that next steps and details have elsewhere. */
public final class SeasonPerspective implements IPerspectiveFactory {
    /** The perspective's identifier. */
    public static final String ID = "org.peertable.app.season";
    private static final float LEFT = 0.225f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("program", IPageLayout.LEFT, LEFT, editors);
        left.addView("org.peertable.ui.navigator");
        left.addPlaceholder("org.peertable.ui.details");
        layout.getViewLayout("org.peertable.ui.navigator").setCloseable(false);
    }
}
