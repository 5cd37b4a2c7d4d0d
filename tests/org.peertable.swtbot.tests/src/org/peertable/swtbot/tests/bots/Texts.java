package org.peertable.swtbot.tests.bots;

import java.util.List;

import org.eclipse.swt.widgets.Button;
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
        return PeertableBot.in(() -> Controls.in((Control) in).filter(kind::isInstance).map(Texts::on)
                .filter(text -> !text.isBlank()).toList());
    }

    /** Returns what can be read on one control, or nothing. */
    static String on(Control control) {
        String text = switch (control) {
            case Label label -> label.getText();
            case Text field -> field.getText();
            case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
            case Button button -> button.getText();
            default -> "";
        };
        return text.replace("&&", "\0").replace("&", "").replace('\0', '&');
    }
}
