package org.peertable.ui.internal.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.peertable.ui.internal.Shortened;

/**
 * Ends a text that is wider than its column with three dots, which some systems do not do. The item's text stays whole for
 * those who hear it or look for it.
 *
 * <p>Costs some 40 ms for a table that fills a window, which is more than the search of the directory has to spare: there
 * it {@linkplain #pause pauses} while somebody types.
 */
public final class Elision {
    private static final int AIR = 4;
    /** So much too far to the right GTK says a text's place to be. */
    private static final int GTK_OFF = 2;

    /** Widths of these letters are kept: Latin, with its accents. */
    private static final int KEPT = 0x250;

    private final Scrollable lines;
    private final Listener erases = this::erase;
    private final Listener paints = this::paint;
    private final Map<Font, int[]> widths = new HashMap<>();
    private Item cut;
    private int cutColumn;
    private int pauses;

    private Elision(Scrollable lines) {
        this.lines = lines;
    }

    /**
     * Does so from now on.
     *
     * @param lines a table or a tree
     */
    public static Elision on(Scrollable lines) {
        Elision elision = new Elision(lines);
        elision.begin();
        return elision;
    }

    private void begin() {
        lines.addListener(SWT.EraseItem, erases);
        lines.addListener(SWT.PaintItem, paints);
    }

    /**
     * Draws no dots for a while.
     *
     * @param millis after so much without another pause they are drawn again
     */
    public void pause(int millis) {
        int mine = ++pauses;
        lines.removeListener(SWT.EraseItem, erases);
        lines.removeListener(SWT.PaintItem, paints);
        lines.getDisplay().timerExec(millis, () -> {
            if (mine == pauses && !lines.isDisposed()) {
                begin();
                lines.redraw();
            }
        });
    }

    private void erase(Event event) {
        cut = null;
        String text = text(event);
        // asking how wide a text is takes long, and where it stands still longer, and few are so wide that it matters
        int inSight = Math.min(event.width, ((Scrollable) event.widget).getClientArea().width - event.x);
        if (letters(event.gc, text) > inSight - 2 * AIR - image(event).map(image -> image.getBounds().width).orElse(0)
                && event.gc.textExtent(text).x > event.width - 2 * AIR - image(event).map(image -> image.getBounds().width).orElse(0)
                && event.gc.textExtent(text).x > right(event) - left(event)) {
            cut = (Item) event.item;
            cutColumn = event.index;
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    /** Returns a width that a text does not exceed: a letter has parts of a point, which add up. */
    private int letters(GC gc, String text) {
        int[] known = widths.computeIfAbsent(gc.getFont(), font -> new int[KEPT]);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= KEPT) {
                return Integer.MAX_VALUE;
            }
            if (known[letter] == 0) {
                known[letter] = gc.getAdvanceWidth(letter) + 1;
            }
            sum += known[letter];
        }
        return sum;
    }

    private void paint(Event event) {
        if (cut != event.item || cutColumn != event.index) {
            return;
        }
        int left = left(event);
        int right = right(event);
        boolean isSelected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setForeground(isSelected ? event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : colour(event));
        if (!isSelected) {
            // where only lines around it are drawn anew, its last text is still there
            event.gc.setBackground(((Control) event.widget).getBackground());
            event.gc.fillRectangle(left, event.y, right - left, event.height);
        }
        // with its text the system leaves out its picture
        image(event).ifPresent(image -> draw(image, event));
        String shown = Shortened.to(event.gc, text(event), right - left);
        event.gc.drawText(shown, left, event.y + (event.height - event.gc.textExtent(shown).y) / 2, true);
    }

    private static String text(Event event) {
        return event.item instanceof TreeItem line ? line.getText(event.index) : ((TableItem) event.item).getText(event.index);
    }

    private static Color colour(Event event) {
        return event.item instanceof TreeItem line ? line.getForeground(event.index) : ((TableItem) event.item).getForeground(event.index);
    }

    private static Optional<Image> image(Event event) {
        return Optional.ofNullable(event.item instanceof TreeItem line ? line.getImage(event.index)
                : ((TableItem) event.item).getImage(event.index));
    }

    private static void draw(Image image, Event event) {
        Rectangle place = event.item instanceof TreeItem line ? line.getImageBounds(event.index)
                : ((TableItem) event.item).getImageBounds(event.index);
        event.gc.drawImage(image, place.x, event.y + (event.height - image.getBounds().height) / 2);
    }

    private static int left(Event event) {
        int left = event.item instanceof TreeItem line ? line.getTextBounds(event.index).x
                : ((TableItem) event.item).getTextBounds(event.index).x;
        return left - (Util.isGtk() ? GTK_OFF : 0);
    }

    private static int right(Event event) {
        Rectangle cell = event.item instanceof TreeItem line ? line.getBounds(event.index) : ((TableItem) event.item).getBounds(event.index);
        return Math.min(cell.x + cell.width, ((Scrollable) event.widget).getClientArea().width) - AIR;
    }
}
