package org.peertable.ui.internal.editors;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls for those who hear the page. */
public final class AccessibleNames {
    private AccessibleNames() {
    }

    /**
     * Names a control that no label stands beside.
     *
     * @param control the control
     * @param name says what it is called at the moment
     */
    public static void set(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name.get();
            }
        });
    }
}
