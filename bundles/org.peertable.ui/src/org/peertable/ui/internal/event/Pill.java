package org.peertable.ui.internal.event;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.model.EventStatus;
import org.peertable.ui.internal.Icons;
import org.peertable.ui.internal.words.Words;

/** The state of an event in a pill, told apart by its word and its shape as well as by colour. */
final class Pill extends Canvas {
    private static final int SIDE = 10;
    private static final int TOP = 3;
    private static final int[] DASHES = {3, 3};

    private EventStatus state = EventStatus.DRAFT;

    Pill(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Words.of(state);
            }
        });
    }

    void show(EventStatus now) {
        state = now;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            Point text = gc.textExtent(Words.of(state));
            return new Point(text.x + 2 * SIDE, text.y + 2 * TOP);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle box = getClientArea();
        Color colour = new Color(colour());
        boolean filled = state == EventStatus.CONFIRMED || state == EventStatus.HELD;
        if (filled) {
            gc.setBackground(colour);
            gc.fillRoundRectangle(0, 0, box.width, box.height, box.height, box.height);
        } else {
            gc.setForeground(colour);
            if (state != EventStatus.CANCELLED) {
                gc.setLineDash(DASHES);
            }
            gc.drawRoundRectangle(0, 0, box.width - 1, box.height - 1, box.height, box.height);
        }
        gc.setForeground(filled ? ink() : colour);
        gc.drawText(Words.of(state), SIDE, TOP, true);
    }

    private RGB colour() {
        boolean dark = Icons.isDark(this);
        return switch (state) {
            case CONFIRMED -> dark ? new RGB(127, 191, 163) : new RGB(31, 107, 77);
            case CANCELLED -> dark ? new RGB(240, 150, 130) : new RGB(161, 50, 30);
            default -> dark ? new RGB(176, 188, 200) : new RGB(76, 92, 108);
        };
    }

    private Color ink() {
        return getDisplay().getSystemColor(Icons.isDark(this) ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
    }
}
