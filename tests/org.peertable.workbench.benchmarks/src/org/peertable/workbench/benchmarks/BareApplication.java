package org.peertable.workbench.benchmarks;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** The platform with an empty window: what no application that stands on it can be faster than. */
public final class BareApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws Exception {
        // what the platform keeps lies where -data says; asked for here, as the workbench does
        Platform.getInstanceLocation().lock();
        Display display = PlatformUI.createDisplay();
        Stopwatch.start(() -> true, () -> { });
        PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
            @Override
            public String getInitialWindowPerspectiveId() {
                return BarePerspective.ID;
            }
        });
        display.dispose();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ended from within
    }
}
