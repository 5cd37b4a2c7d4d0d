package org.peertable.ui.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Tells when another theme was chosen while the workbench runs. */
public final class ThemeChange {
    /** What the platform says then. */
    private static final String TOPIC = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    private ThemeChange() {
    }

    /**
     * Has something run after each change of the theme, when all controls have their new colours.
     *
     * @param control ends it when it is disposed of
     * @param then is run by the user interface's thread
     */
    public static void follow(Control control, Runnable then) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = control.getDisplay();
        IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        EventHandler handler = event -> display.asyncExec(() -> {
            if (!control.isDisposed()) {
                then.run();
            }
        });
        events.subscribe(TOPIC, handler);
        control.addDisposeListener(e -> events.unsubscribe(handler));
    }
}
