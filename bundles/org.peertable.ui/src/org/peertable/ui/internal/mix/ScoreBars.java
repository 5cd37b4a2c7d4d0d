package org.peertable.ui.internal.mix;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.core.plan.MixScores;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;

/** Two bars, how far people are alike where that is wanted and how far they differ; the two are never one number. */
final class ScoreBars extends Canvas {
    private static final int BAR = 10;
    private static final int GAP = 6;
    private static final int STRIPE = 6;
    private static final String UNKNOWN = "\u2013";

    private MixScores scores = MixScores.NONE;

    ScoreBars(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(e -> paint(e.gc));
        AccessibleNames.set(this, () -> NLS.bind(Messages.Bars_spoken, percent(scores.alikePercent()), percent(scores.differentPercent())));
        ThemeChange.follow(this, this::redraw);
    }

    void show(MixScores next) {
        scores = next;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? 160 : widthHint, 2 * (line + BAR + 2 * GAP));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int line = gc.getFontMetrics().getHeight();
        bar(gc, 0, Messages.Bars_alike, scores.alikePercent(), false);
        bar(gc, line + BAR + 2 * GAP, Messages.Bars_different, scores.differentPercent(), true);
    }

    private void bar(GC gc, int y, String word, double percent, boolean striped) {
        Rectangle box = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(getForeground());
        gc.drawText(word, 0, y, true);
        String number = scores == MixScores.NONE ? UNKNOWN : percent(percent);
        gc.drawText(number, box.width - gc.textExtent(number).x, y, true);
        int top = y + line + 2;
        int filled = (int) Math.round(box.width * percent / 100);
        gc.setBackground(Shades.line(this));
        gc.fillRoundRectangle(0, top, box.width, BAR, BAR, BAR);
        gc.setClipping(0, top, filled, BAR);
        gc.setBackground(Shades.accent(this));
        gc.fillRoundRectangle(0, top, box.width, BAR, BAR, BAR);
        if (striped) {
            // told from the other one without its colour
            gc.setForeground(getBackground());
            gc.setLineWidth(2);
            for (int x = -BAR; x < box.width; x += STRIPE) {
                gc.drawLine(x, top + BAR, x + BAR, top);
            }
        }
        gc.setClipping((Rectangle) null);
    }

    private static String percent(double percent) {
        return String.valueOf(Math.round(percent));
    }
}
