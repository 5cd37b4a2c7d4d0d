package org.peertable.ui.internal.tables;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.peertable.ui.internal.Shortened;

/**
 * Ends a text that is wider than its column with three dots, which some systems do not do. The item's text stays whole for
 * those who hear it or look for it.
 */
public final class Elision {
    private static final int AIR = 4;
    /** So much too far to the right the text's place is said to be. */
    private static final int GTK_OFF = 2;

    /** What is shown in a cell. */
    private record Cell(String text, int left, int right, Color colour) {
        static Cell of(Event event) {
            int column = event.index;
            int seen = ((Scrollable) event.widget).getClientArea().width;
            if (event.item instanceof TreeItem line) {
                return of(line.getText(column), line.getTextBounds(column), line.getBounds(column), seen, line.getForeground(column));
            }
            TableItem line = (TableItem) event.item;
            return of(line.getText(column), line.getTextBounds(column), line.getBounds(column), seen, line.getForeground(column));
        }

        private static Cell of(String text, Rectangle place, Rectangle all, int seen, Color colour) {
            return new Cell(text, place.x - (Util.isGtk() ? GTK_OFF : 0), Math.min(all.x + all.width, seen) - AIR, colour);
        }

        boolean fits(Event event) {
            return text.isEmpty() || event.gc.textExtent(text).x <= right - left;
        }

        void paint(Event event) {
            boolean isSelected = (event.detail & SWT.SELECTED) != 0;
            event.gc.setForeground(isSelected ? event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : colour);
            if (!isSelected) {
                // where only lines around it are drawn anew, its last text is still there
                event.gc.setBackground(((Control) event.widget).getBackground());
                event.gc.fillRectangle(left, event.y, right - left, event.height);
            }
            String shown = Shortened.to(event.gc, text, right - left);
            event.gc.drawText(shown, left, event.y + (event.height - event.gc.textExtent(shown).y) / 2, true);
        }
    }

    private Elision() {
    }

    /**
     * Does so from now on.
     *
     * @param lines a table or a tree
     */
    public static void on(Scrollable lines) {
        lines.addListener(SWT.EraseItem, event -> {
            if (!Cell.of(event).fits(event)) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        lines.addListener(SWT.PaintItem, event -> {
            Cell cell = Cell.of(event);
            if (!cell.fits(event)) {
                cell.paint(event);
            }
        });
    }
}
