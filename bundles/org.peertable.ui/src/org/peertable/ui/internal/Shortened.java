package org.peertable.ui.internal;

import org.eclipse.swt.graphics.GC;

/** Texts that say by three dots that they go on where there is no room for all of them. */
public final class Shortened {
    private static final String MORE = "\u2026";
    /** No line shows more; so long a text is not measured as a whole. */
    private static final int MOST = 500;

    private Shortened() {
    }

    /**
     * Returns as much of a text as there is room for.
     *
     * @param gc has the font
     * @param text one line
     * @param room in points
     */
    public static String to(GC gc, String text, int room) {
        String most = text.length() > MOST ? cut(text, MOST) : text;
        if (gc.textExtent(most).x <= room) {
            return most;
        }
        int low = 0;
        int high = most.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(cut(most, middle)).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(most, low);
    }

    private static String cut(String text, int length) {
        int whole = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, whole).strip() + MORE;
    }
}
