package org.peertable.ui.internal.event;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.peertable.ui.internal.Shortened;

/** Two things in one line; where there is no room for both the first one, a label, is shortened, never the second. */
final class FactsLine extends Layout {
    private final int gap;
    private String text = "";

    FactsLine(int gap) {
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        Control[] texts = parent.getChildren();
        Point first = whole((Label) texts[0]);
        Point second = texts[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        return new Point(widthHint == SWT.DEFAULT ? first.x + gap + second.x : widthHint, Math.max(first.y, second.y));
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Control[] texts = parent.getChildren();
        Rectangle area = parent.getClientArea();
        Label label = (Label) texts[0];
        Point first = whole(label);
        Point second = texts[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        int room = Math.max(0, Math.min(first.x, area.width - gap - second.x));
        show(label, room < first.x ? shortened(label, room) : text);
        label.setBounds(area.x, area.y + (area.height - first.y) / 2, room, first.y);
        texts[1].setBounds(area.x + room + gap, area.y + (area.height - second.y) / 2, second.x, second.y);
    }

    /** Says what the label says where there is room for all of it. */
    void say(Label label, String whole) {
        text = whole;
        show(label, text);
    }

    private static void show(Label label, String shown) {
        label.setText(shown.replace("&", "&&"));
    }

    private Point whole(Label label) {
        GC gc = new GC(label);
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(size.x + 1, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    private String shortened(Label label, int room) {
        GC gc = new GC(label);
        String shown = Shortened.to(gc, text, room);
        gc.dispose();
        return shown;
    }
}
