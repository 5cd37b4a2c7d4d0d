package org.peertable.ui.internal.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;

/** The look of a page that is read from top to bottom: sections with air in one column, or two where there is room. */
public final class PageForm {
    /** The grid that everything stands on. */
    public static final int GRID = 8;
    private static final double HALF = 0.5;
    private static final int SECTION_GAP = 3 * GRID;

    private final FormToolkit kit;
    private final ScrolledBody form;

    /**
     * Makes an empty page that scrolls.
     *
     * @param kit makes the controls
     * @param parent is filled by it
     */
    public PageForm(FormToolkit kit, Composite parent) {
        this(kit, parent, HALF);
    }

    /**
     * Makes an empty page that scrolls, whose columns are not of the same width.
     *
     * @param kit makes the controls
     * @param parent is filled by it
     * @param left what the left one has of the width, where there are two; above 0 and below 1
     */
    public PageForm(FormToolkit kit, Composite parent, double left) {
        this.kit = kit;
        form = new ScrolledBody(kit, parent);
        form.getBody().setLayout(new Columns(left));
    }

    /** Returns what scrolls. */
    public ScrolledBody form() {
        return form;
    }

    /** Adds a column; every second one stands at the right where there is room. */
    public Composite column() {
        Composite column = kit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().spacing(0, SECTION_GAP).applyTo(column);
        return column;
    }

    /**
     * Adds a section with a title.
     *
     * @param column where it stands
     * @param title its title
     * @param columns how many controls stand side by side in it
     * @return its place for controls, which has a grid layout
     */
    public Composite section(Composite column, String title, int columns) {
        Composite section = kit.createComposite(column);
        GridLayoutFactory.fillDefaults().spacing(0, GRID).applyTo(section);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Label head = kit.createLabel(section, title.replace("&", "&&"));
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Composite content = kit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(2 * GRID, GRID + GRID / 2).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        return content;
    }

    /**
     * Adds a sentence that steps back.
     *
     * @param parent has a grid layout
     * @param text the sentence
     */
    public Label quiet(Composite parent, String text) {
        Label label = kit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        Tint.QUIET.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(SECTION_GAP, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Adds a button.
     *
     * @param parent has a grid layout
     * @param text a verb, and what it is done to
     * @param action does it
     */
    public Button button(Composite parent, String text, Runnable action) {
        Button button = PushButton.in(parent, text, action);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }
}
