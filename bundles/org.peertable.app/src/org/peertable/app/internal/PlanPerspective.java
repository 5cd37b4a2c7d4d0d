package org.peertable.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Plan: the program at the left, the event in the middle, what is known about the selected thing below it. */
public final class PlanPerspective implements IPerspectiveFactory {
    /** The perspective's identifier. */
    public static final String ID = "org.peertable.app.plan";
    private static final float LEFT = 0.225f;
    private static final float RIGHT = 0.77f;
    private static final float HALF = 0.5f;
    private static final float BELOW = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("program", IPageLayout.LEFT, LEFT, editors);
        left.addView("org.peertable.ui.navigator");
        IFolderLayout right = layout.createFolder("steps", IPageLayout.RIGHT, RIGHT, editors);
        right.addView("org.peertable.ui.nextSteps");
        IFolderLayout problems = layout.createFolder("problems", IPageLayout.BOTTOM, HALF, "steps");
        problems.addView("org.peertable.ui.problems");
        IFolderLayout below = layout.createFolder("details", IPageLayout.BOTTOM, BELOW, "program");
        below.addView("org.peertable.ui.details");
        below.addPlaceholder("org.peertable.ui.contents");
        below.addPlaceholder("org.peertable.ui.history");
        layout.getViewLayout("org.peertable.ui.navigator").setCloseable(false);
        layout.getViewLayout("org.peertable.ui.details").setCloseable(false);
        layout.getViewLayout("org.peertable.ui.nextSteps").setCloseable(false);
        layout.getViewLayout("org.peertable.ui.problems").setCloseable(false);
    }
}
