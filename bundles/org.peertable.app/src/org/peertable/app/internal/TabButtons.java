package org.peertable.app.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Tabs without the buttons that make them small and large. A planner would look for what went away; a double click on a tab
 * gives it the whole window, and as long as it has that, the button is there that takes it back.
 */
final class TabButtons {
    private static final List<Object> SIZES = List.of(IPresentationEngine.MAXIMIZED, IPresentationEngine.MINIMIZED,
            IPresentationEngine.MINIMIZED_BY_ZOOM);

    private final Shell window;
    private boolean due;

    private TabButtons(Shell window) {
        this.window = window;
    }

    static void follow(IWorkbenchWindow window) {
        TabButtons buttons = new TabButtons(window.getShell());
        IEventBroker events = window.getService(IEventBroker.class);
        // the platform shows its buttons when a stack of tabs is made, and when it becomes large or small
        Stream.of(UIEvents.UIElement.TOPIC_WIDGET, UIEvents.ApplicationElement.TOPIC_TAGS)
                .forEach(topic -> events.subscribe(topic, event -> {
                    if (isAboutTabs(event.getProperty(UIEvents.EventTags.NEW_VALUE))
                            || isAboutTabs(event.getProperty(UIEvents.EventTags.OLD_VALUE))) {
                        buttons.plan();
                    }
                }));
        buttons.plan();
    }

    private static boolean isAboutTabs(Object changed) {
        return changed instanceof CTabFolder || changed != null && SIZES.contains(changed);
    }

    private void plan() {
        if (!due && !window.isDisposed()) {
            due = true;
            window.getDisplay().asyncExec(() -> {
                due = false;
                if (!window.isDisposed()) {
                    hide(window);
                }
            });
        }
    }

    private static void hide(Composite in) {
        for (Control each : in.getChildren()) {
            if (each instanceof CTabFolder tabs) {
                tabs.setMinimizeVisible(false);
                tabs.setMaximizeVisible(tabs.getMaximized());
            }
            if (each instanceof Composite more) {
                hide(more);
            }
        }
    }
}
