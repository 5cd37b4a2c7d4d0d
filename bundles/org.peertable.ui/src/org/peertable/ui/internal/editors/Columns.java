package org.peertable.ui.internal.editors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** Puts sections into two columns where there is room, else below each other. */
final class Columns extends Layout implements ILayoutExtension {
    private static final int MARGIN = 16;
    private static final int GUTTER = 40;
    private static final int GAP = 24;
    private static final int NARROWEST = 320;
    /** From this width on, in points, there is room for two columns of text. */
    private static final int TWO_COLUMNS = 760;

    private final double left;

    /** Makes it with a share of the width for the left column. */
    Columns(double left) {
        this.left = left;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? TWO_COLUMNS : widthHint;
        return new Point(width, place(parent, width, 0, 0, changed, false));
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Rectangle area = parent.getClientArea();
        place(parent, area.width, area.x, area.y, changed, true);
    }

    /** Returns the height that is needed; every other child goes to the right when there are two columns. */
    private int place(Composite parent, int width, int x, int y, boolean changed, boolean really) {
        boolean two = width >= TWO_COLUMNS;
        int first = (int) ((width - 2 * MARGIN - GUTTER) * left);
        int[] columns = two ? new int[] {first, width - 2 * MARGIN - GUTTER - first} : new int[] {width - 2 * MARGIN};
        int[] bottom = {y + MARGIN, y + MARGIN};
        Control[] children = parent.getChildren();
        for (int i = 0; i < children.length; i++) {
            int at = two ? i % 2 : 0;
            int height = children[i].computeSize(columns[at], SWT.DEFAULT, changed).y;
            if (really) {
                children[i].setBounds(x + MARGIN + at * (first + GUTTER), bottom[at], columns[at], height);
            }
            bottom[at] += height + GAP;
        }
        return Math.max(bottom[0], bottom[1]) - y;
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return NARROWEST;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return SWT.DEFAULT;
    }
}
