package org.peertable.ui.internal.day;

import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Texts;

/** What is left of a number of minutes, as a ring that gets shorter and as a time in its middle. It is drawn anew once a second. */
public final class Ring extends Canvas {
    private static final int ROUND = 360;
    private static final int TOP = 90;
    private static final int THICK = 14;
    private static final double SOON = 0.1;

    private Duration whole = Duration.ZERO;
    private Duration left = Duration.ZERO;

    Ring(Composite parent, Font font) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setFont(font);
        addPaintListener(e -> paint(e.gc));
        AccessibleNames.set(this, this::sentence);
    }

    /** Shows how much is left of how much. */
    void show(Duration wholeNow, Duration leftNow) {
        if (!whole.equals(wholeNow) || left.toSeconds() != leftNow.toSeconds()) {
            whole = wholeNow;
            left = leftNow;
            redraw();
        }
    }

    /** Returns what stands in the middle, such as 12:05, or +1:30 when it takes longer. */
    public String time() {
        long seconds = Math.abs(left.toSeconds());
        return (left.isNegative() && seconds > 0 ? "+" : "") + seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /** Returns the time in words, for those who hear it. */
    String sentence() {
        return Texts.of(left.isNegative() ? Messages.Time_over : Messages.Time_left, Math.abs(left.toMinutes()), whole.toMinutes());
    }

    /** Returns how much of the ring is drawn, 0 to 1. */
    public double share() {
        return whole.isZero() || left.isNegative() ? 0 : Math.min(1, (double) left.toMillis() / whole.toMillis());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            int side = gc.textExtent("+00:00").x + 4 * THICK;
            return new Point(side, side);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int side = Math.min(area.width, area.height) - THICK - 2;
        int x = (area.width - side) / 2;
        int y = (area.height - side) / 2;
        // the theme colours what it stands on, and not a canvas
        Composite ground = getParent();
        gc.setBackground(ground.getBackground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(THICK);
        gc.setForeground(Shades.line(ground));
        gc.drawArc(x, y, side, side, 0, ROUND);
        gc.setForeground(share() < SOON ? Shades.warning(ground) : Shades.accent(ground));
        int angle = (int) Math.round(share() * ROUND);
        if (angle > 0) {
            gc.drawArc(x, y, side, side, TOP, angle);
        }
        gc.setFont(getFont());
        gc.setForeground(left.isNegative() ? Shades.warning(ground) : ground.getForeground());
        Point text = gc.textExtent(time());
        gc.drawText(time(), area.width / 2 - text.x / 2, area.height / 2 - text.y / 2, true);
    }
}
