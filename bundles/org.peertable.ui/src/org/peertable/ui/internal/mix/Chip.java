package org.peertable.ui.internal.mix;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.Shortened;
import org.peertable.ui.internal.editors.AccessibleNames;

/** Something that several at a table have in common, and how many. */
final class Chip extends Canvas {
    private static final int SIDE = 8;
    private static final int ABOVE = 3;
    private static final int WIDEST = 232;

    private final String what;
    private final int count;
    private final String text;

    Chip(Composite parent, String what, int count, String who) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.what = what;
        this.count = count;
        text = NLS.bind(Messages.Chip_text, what, count);
        setToolTipText((text + "\n" + who).replace("&", "&&"));
        addPaintListener(e -> paint(e.gc));
        AccessibleNames.set(this, () -> text + ": " + who);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(Math.min(WIDEST, size.x + 2 * SIDE), size.y + 2 * ABOVE);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Shades.fill(this));
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        gc.setForeground(Shades.soft(this));
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        gc.setForeground(getForeground());
        int room = size.x - 2 * SIDE;
        // where there is no room for all of it, how many stays
        int forWhat = room - gc.textExtent(NLS.bind(Messages.Chip_text, "", count)).x;
        gc.drawText(gc.textExtent(text).x <= room ? text : NLS.bind(Messages.Chip_text, Shortened.to(gc, what, forWhat), count),
                SIDE, ABOVE, true);
    }
}
