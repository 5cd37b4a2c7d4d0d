package org.peertable.swtbot.tests.bots;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** What can be read on a part of the screen. */
public final class Texts {
    private Texts() {
    }

    /** Returns everything that can be read in a part, from top to bottom as it was made. */
    public static List<String> of(Widget in) {
        return of(in, Control.class);
    }

    /** Returns what can be read on controls of a kind. */
    public static List<String> of(Widget in, Class<? extends Control> kind) {
        return PeertableBot.in(() -> {
            List<String> texts = new ArrayList<>();
            collect((Control) in, kind, texts);
            return texts;
        });
    }

    private static void collect(Control control, Class<? extends Control> kind, List<String> into) {
        if (!control.isVisible()) {
            return;
        }
        String text = switch (control) {
            case Label label -> label.getText();
            case Text field -> field.getText();
            case Link link -> link.getText();
            case Button button -> button.getText();
            default -> "";
        };
        if (kind.isInstance(control) && !text.isBlank()) {
            into.add(text.replace("&&", "\0").replace("&", "").replace('\0', '&'));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, into);
            }
        }
    }
}
