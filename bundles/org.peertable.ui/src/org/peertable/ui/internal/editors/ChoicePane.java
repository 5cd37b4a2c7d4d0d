package org.peertable.ui.internal.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.ui.internal.Tint;

/** What stands beside a list: the fields of the chosen line, or a sentence while none is chosen. It scrolls. */
public final class ChoicePane {
    private static final int GAP = 12;
    private static final int NARROW = 80;

    private final FormToolkit kit;
    private final Composite all;
    private final StackLayout stack = new StackLayout();
    private final Label none;
    private final ScrolledBody form;

    /**
     * Makes an empty one.
     *
     * @param kit makes the controls
     * @param parent what it stands in
     * @param sentence what is said while nothing is chosen
     */
    public ChoicePane(FormToolkit kit, Composite parent, String sentence) {
        this.kit = kit;
        all = kit.createComposite(parent);
        all.setLayout(stack);
        none = kit.createLabel(all, sentence, SWT.WRAP);
        Tint.QUIET.on(none);
        form = new ScrolledBody(kit, all);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, GAP).extendedMargins(0, GAP, 0, 0).applyTo(form.getBody());
        stack.topControl = none;
    }

    /** Returns the whole, to give it its place on the page. */
    public Control control() {
        return all;
    }

    /** Returns where fields are put; it has a grid layout. */
    public Composite place() {
        return form.getBody();
    }

    /** Adds the line that says what was chosen. */
    public Label title() {
        Label label = kit.createLabel(form.getBody(), "", SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Adds what stands over a group of things that are no fields.
     *
     * @param text what they are
     */
    public Label heading(String text) {
        return quiet(text);
    }

    /**
     * Adds a text that steps back.
     *
     * @param text the text
     */
    public Label quiet(String text) {
        Label label = kit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP);
        Tint.QUIET.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Shows the fields, or the sentence.
     *
     * @param chosen whether something is chosen
     */
    public void show(boolean chosen) {
        Control top = chosen ? form : none;
        if (stack.topControl != top) {
            stack.topControl = top;
            all.layout();
            form.reflow(true);
        }
    }
}
