package org.peertable.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours that fit the theme: made from those of the text and the background, or one of two for light and for dark. */
public final class Shades {
    /** How much of the text's colour is left in quiet text; light enough to step back, dark enough to be read easily. */
    private static final double QUIET = 0.68;
    private static final double LINE = 0.18;
    private static final double FILL = 0.05;

    private Shades() {
    }

    /**
     * Returns the colour of text that says less than its neighbour.
     *
     * @param text the colour of full text
     * @param background what it stands on
     */
    public static Color quiet(Color text, Color background) {
        return mix(text, background, QUIET);
    }

    /**
     * Returns the colour of text that says less than its neighbour.
     *
     * @param on what it stands on
     */
    public static Color quiet(Control on) {
        return mix(on.getForeground(), on.getBackground(), QUIET);
    }

    /**
     * Returns the colour of lines and edges.
     *
     * @param on what they are drawn on
     */
    public static Color line(Control on) {
        return mix(on.getForeground(), on.getBackground(), LINE);
    }

    /**
     * Returns a background that is told from the one around it.
     *
     * @param on what it is drawn on
     */
    public static Color fill(Control on) {
        return mix(on.getForeground(), on.getBackground(), FILL);
    }

    /**
     * Returns the colour of what is wrong.
     *
     * @param on what it stands on
     */
    public static Color warning(Control on) {
        return Icons.isDark(on) ? new Color(240, 150, 130) : new Color(161, 50, 30);
    }

    /**
     * Returns the colour of what is chosen, done or well.
     *
     * @param on what it stands on
     */
    public static Color accent(Control on) {
        return Icons.isDark(on) ? new Color(127, 191, 163) : new Color(31, 107, 77);
    }

    private static Color mix(Color text, Color background, double strength) {
        return new Color(
                mix(text.getRed(), background.getRed(), strength),
                mix(text.getGreen(), background.getGreen(), strength),
                mix(text.getBlue(), background.getBlue(), strength));
    }

    private static int mix(int text, int background, double strength) {
        return (int) Math.round(text * strength + background * (1 - strength));
    }
}
