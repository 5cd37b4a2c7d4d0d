package org.peertable.ui.internal.day;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;

/** The time that is left as a ring that becomes shorter, with minutes and seconds in it. It changes once a second. */
final class TimeRing extends Canvas {
    private static final int SIZE = 220;
    private static final int THICK = 16;

    private final RunningOrder order;
    private final Font large;

    TimeRing(Composite parent, RunningOrder order, Font large) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.order = order;
        this.large = large;
        addPaintListener(e -> paint(e.gc));
        AccessibleNames.set(this, this::words);
        ThemeChange.follow(this, this::redraw);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(SIZE, SIZE);
    }

    private String words() {
        return NLS.bind(order.left().isNegative() ? Messages.Ring_over : Messages.Ring_left, time(order.left()));
    }

    private void paint(GC gc) {
        Rectangle box = getClientArea();
        int size = Math.min(box.width, box.height) - THICK;
        int x = (box.width - size) / 2;
        int y = (box.height - size) / 2;
        boolean over = order.left().isNegative();
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(THICK);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setForeground(over ? Shades.warning(this) : Shades.line(this));
        gc.drawOval(x, y, size, size);
        if (!over && order.current().isPresent()) {
            gc.setForeground(Shades.accent(this));
            gc.drawArc(x, y, size, size, 90, (int) Math.round(360 * order.share()));
        }
        if (order.current().isEmpty()) {
            return;
        }
        gc.setForeground(over ? Shades.warning(this) : getForeground());
        gc.setFont(large);
        String text = (over ? "+" : "") + time(order.left());
        Point extent = gc.textExtent(text);
        gc.drawText(text, (box.width - extent.x) / 2, (box.height - extent.y) / 2, true);
    }

    /** Minutes and seconds, without a sign. */
    static String time(Duration duration) {
        // what is left of a second counts as one, so that it begins with the whole time and ends with nothing
        long seconds = duration.isNegative() ? duration.negated().toSeconds() : (duration.toMillis() + 999) / 1_000;
        return String.format("%d:%02d", seconds / 60, seconds % 60);
    }
}
