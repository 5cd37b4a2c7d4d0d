package org.peertable.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * A button as the system draws it, and so grey while it cannot be pressed. Any colour that a form or a style sheet gives it
 * hides that.
 */
public final class PushButton {
    private PushButton() {
    }

    /**
     * Makes one.
     *
     * @param parent what it stands in
     * @param verb what it says; {@code &} marks the letter of its key
     * @param does is done when it is pressed
     */
    public static Button in(Composite parent, String verb, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        asDrawn(button);
        button.setText(verb);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> does.run()));
        return button;
    }

    /**
     * Keeps the style sheet from a button that somebody else has made.
     *
     * @param button the button
     */
    public static void asDrawn(Button button) {
        button.setData(Tint.NOT_STYLED, Boolean.TRUE);
    }
}
