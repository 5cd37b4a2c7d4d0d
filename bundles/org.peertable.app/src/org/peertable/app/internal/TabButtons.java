package org.peertable.app.internal;

import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.event.EventHandler;

/**
 * Tabs without the buttons that make them small and large. A planner would look for what went away; a double click on a tab
 * gives it the whole window, and as long as it has that, the button is there that takes it back.
 */
final class TabButtons {
    private final Shell window;
    private boolean due;

    private TabButtons(Shell window) {
        this.window = window;
    }

    static void follow(IWorkbenchWindow window) {
        TabButtons buttons = new TabButtons(window.getShell());
        IEventBroker events = window.getService(IEventBroker.class);
        EventHandler heard = event -> {
            if (hasTabs(event.getProperty(UIEvents.EventTags.ELEMENT))) {
                buttons.plan();
            }
        };
        // the platform shows its buttons when tabs are made, and when they become large or small
        Stream.of(UIEvents.UIElement.TOPIC_WIDGET, UIEvents.ApplicationElement.TOPIC_TAGS, UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
                .forEach(topic -> events.subscribe(topic, heard));
        window.getShell().addDisposeListener(e -> events.unsubscribe(heard));
        buttons.plan();
    }

    private static boolean hasTabs(Object element) {
        return element instanceof MPartStack || element instanceof MPlaceholder || element instanceof MArea
                || element instanceof MPerspectiveStack;
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
