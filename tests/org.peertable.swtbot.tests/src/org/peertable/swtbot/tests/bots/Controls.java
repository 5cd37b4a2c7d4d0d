package org.peertable.swtbot.tests.bots;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** What is on a part of the screen; asked in the thread of the user interface. */
final class Controls {
    private Controls() {
    }

    /** Returns a control and all that is in it, as far as it is shown and not on a page behind another. */
    static Stream<Control> in(Widget widget) {
        if (!(widget instanceof Control control) || !control.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(control),
                control instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(Controls::in) : Stream.empty());
    }
}
