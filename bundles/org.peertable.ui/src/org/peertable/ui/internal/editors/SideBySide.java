package org.peertable.ui.internal.editors;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A list at the left and what is known of the chosen line at the right; the one above the other where it is narrow. */
public final class SideBySide extends Layout {
    private static final int MARGIN = 16;
    private static final int GUTTER = 24;
    private static final int WIDE = 640;
    private static final double LIST = 0.58;
    private static final int LEAST = 240;

    private final int wide;

    /** Puts them side by side wherever there is room for a list of a few columns. */
    public SideBySide() {
        this(WIDE);
    }

    /**
     * Puts them side by side where there is room for the list.
     *
     * @param wide from this width on, in points
     */
    public SideBySide(int wide) {
        this.wide = wide;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        return new Point(WIDE, 2 * LEAST);
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Control[] children = parent.getChildren();
        if (children.length != 2) {
            return;
        }
        Rectangle area = parent.getClientArea();
        int width = Math.max(0, area.width - 2 * MARGIN);
        int height = Math.max(0, area.height - 2 * MARGIN);
        if (area.width >= wide) {
            int list = (int) (width * LIST);
            children[0].setBounds(MARGIN, MARGIN, list, height);
            children[1].setBounds(MARGIN + list + GUTTER, MARGIN, width - list - GUTTER, height);
        } else {
            int list = height / 2;
            children[0].setBounds(MARGIN, MARGIN, width, list - MARGIN / 2);
            children[1].setBounds(MARGIN, MARGIN + list + MARGIN / 2, width, height - list - MARGIN / 2);
        }
    }
}
