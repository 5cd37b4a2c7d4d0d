package org.peertable.ui.internal.event;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Two things in one line; where there is no room for both the first one is cut, never the second. */
final class FactsLine extends Layout {
    private final int gap;

    FactsLine(int gap) {
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        Control[] texts = parent.getChildren();
        Point first = texts[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        Point second = texts[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        return new Point(widthHint == SWT.DEFAULT ? first.x + gap + second.x : widthHint, Math.max(first.y, second.y));
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Control[] texts = parent.getChildren();
        Rectangle area = parent.getClientArea();
        Point first = texts[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        Point second = texts[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        int room = Math.max(0, Math.min(first.x, area.width - gap - second.x));
        texts[0].setBounds(area.x, area.y + (area.height - first.y) / 2, room, first.y);
        texts[1].setBounds(area.x + room + gap, area.y + (area.height - second.y) / 2, second.x, second.y);
    }
}
