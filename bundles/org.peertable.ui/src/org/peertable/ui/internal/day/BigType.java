package org.peertable.ui.internal.day;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;

/** Texts and buttons that are read from two metres and touched by a finger. */
final class BigType {
    /** The least height of what is touched. */
    static final int FINGER = 48;
    /** The grid that everything stands on. */
    static final int GRID = 8;
    private static final int NARROW = 80;
    private static final double SMALL = 1.4;
    private static final double LARGE = 2;
    private static final double HUGE = 4;

    private final FormToolkit kit;
    private final LocalResourceManager fonts;

    BigType(FormToolkit kit, Composite owner) {
        this.kit = kit;
        fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    FormToolkit kit() {
        return kit;
    }

    LocalResourceManager images() {
        return fonts;
    }

    Font small() {
        return font(SMALL, SWT.NORMAL);
    }

    Font smallBold() {
        return font(SMALL, SWT.BOLD);
    }

    Font large() {
        return font(LARGE, SWT.NORMAL);
    }

    Font bold() {
        return font(LARGE, SWT.BOLD);
    }

    Font huge() {
        return font(HUGE, SWT.NORMAL);
    }

    private Font font(double times, int style) {
        FontDescriptor usual = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        int height = usual.getFontData()[0].getHeight();
        return fonts.get(usual.setHeight((int) Math.round(height * times)).setStyle(style));
    }

    /** Adds a text that is as wide as there is room and wraps. */
    Label text(Composite parent, Font font, Tint tint) {
        Label label = kit.createLabel(parent, "", SWT.WRAP);
        label.setFont(font);
        tint.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds a button with a verb on it. */
    Button button(Composite parent, String verb, Runnable does) {
        Button button = PushButton.in(parent, verb, does);
        button.setFont(small());
        int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 3 * GRID;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(width, FINGER).applyTo(button);
        return button;
    }

    /** Sets the text of a label, and hides the label while there is none. */
    static void say(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
        show(label, !shown.isEmpty());
    }

    /** Shows a control, or takes it and its room away. */
    static void show(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }
}
