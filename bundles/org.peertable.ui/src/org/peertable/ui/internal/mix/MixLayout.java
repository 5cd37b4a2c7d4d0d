package org.peertable.ui.internal.mix;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Candidates at the left, the room in the middle and what it is worth at the right; where it is narrow the room keeps its
 * width and the other two stand one above the other at the left.
 */
final class MixLayout extends Layout {
    private static final int GUTTER = 12;
    private static final int WIDE = 1040;
    private static final int LIST = 290;
    private static final int WORTH = 250;
    private static final int LEAST = 300;

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        return new Point(2 * LIST, LEAST);
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Rectangle area = parent.getClientArea();
        Control[] children = parent.getChildren();
        Control list = children[0];
        Control room = children[1];
        Control worth = children[2];
        if (area.width >= WIDE) {
            int middle = area.width - LIST - WORTH - 2 * GUTTER;
            list.setBounds(0, 0, LIST, area.height);
            room.setBounds(LIST + GUTTER, 0, middle, area.height);
            worth.setBounds(LIST + middle + 2 * GUTTER, 0, WORTH, area.height);
        } else {
            int left = Math.min(LIST, area.width / 2);
            int upper = (area.height - GUTTER) / 2;
            list.setBounds(0, 0, left, upper);
            worth.setBounds(0, upper + GUTTER, left, Math.max(0, area.height - upper - GUTTER));
            room.setBounds(left + GUTTER, 0, Math.max(0, area.width - left - GUTTER), area.height);
        }
    }
}
