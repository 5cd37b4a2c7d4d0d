package org.peertable.workbench.benchmarks;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the place for editors. */
public final class BarePerspective implements IPerspectiveFactory {
    static final String ID = "org.peertable.workbench.benchmarks.bare";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        // nothing in it
    }
}
