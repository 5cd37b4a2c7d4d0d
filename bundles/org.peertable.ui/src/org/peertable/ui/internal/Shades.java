package org.peertable.ui.internal;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that fit the theme: made from those of the text and the background, or one of two for light and for dark. */
public final class Shades {
    /** How much of the text's colour is left in quiet text; light enough to step back, dark enough to be read easily. */
    private static final double QUIET = 0.68;
    /** The least contrast of text (level AA). */
    private static final double READABLE = 4.5;
    private static final double STEP = 0.04;
    private static final double GLARE = 0.05;
    private static final double LINE = 0.18;
    private static final double FILL = 0.05;
    private static final double SOFT = 0.3;
    private static final List<RGB> KINDS_ON_LIGHT = List.of(new RGB(38, 92, 153), new RGB(176, 84, 21), new RGB(31, 107, 77),
            new RGB(122, 62, 140), new RGB(158, 42, 66), new RGB(110, 98, 22), new RGB(20, 110, 120));
    private static final List<RGB> KINDS_ON_DARK = List.of(new RGB(125, 178, 235), new RGB(240, 170, 110), new RGB(143, 209, 180),
            new RGB(205, 160, 225), new RGB(240, 140, 160), new RGB(214, 200, 110), new RGB(120, 205, 214));

    private Shades() {
    }

    /**
     * Returns the colour of text that says less than its neighbour.
     *
     * @param text the colour of full text
     * @param background what it stands on
     */
    public static Color quiet(Color text, Color background) {
        double strength = QUIET;
        while (strength < 1 && contrast(mix(text, background, strength), background) < READABLE) {
            strength += STEP;
        }
        return mix(text, background, Math.min(1, strength));
    }

    /**
     * Returns how well one colour is told from another, as the guidelines for accessible content measure it.
     *
     * @param one a colour
     * @param other another
     * @return 1 for the same, up to 21 for black and white
     */
    public static double contrast(Color one, Color other) {
        double a = luminance(one) + GLARE;
        double b = luminance(other) + GLARE;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Returns the colour of text that says less than its neighbour.
     *
     * @param on what it stands on
     */
    public static Color quiet(Control on) {
        return quiet(on.getForeground(), on.getBackground());
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
        return Icons.isDark(on) ? new Color(255, 170, 150) : new Color(161, 50, 30);
    }

    /**
     * Returns the colour of what is chosen, done or well.
     *
     * @param on what it stands on
     */
    public static Color accent(Control on) {
        return Icons.isDark(on) ? new Color(143, 209, 180) : new Color(31, 107, 77);
    }

    /**
     * Returns a colour beside the accent for what is shown together with it, such as the other part of a column.
     *
     * @param on what it stands on
     */
    public static Color soft(Control on) {
        return mix(on.getForeground(), on.getBackground(), SOFT);
    }

    /**
     * Returns colours that are told from each other and from the ground, for things of several kinds.
     *
     * @param on what they are drawn on
     */
    public static List<Color> kinds(Control on) {
        return (Icons.isDark(on) ? KINDS_ON_DARK : KINDS_ON_LIGHT).stream().map(Color::new).toList();
    }

    /**
     * Returns the colour of text on a coloured ground: black or white, whichever can be read better.
     *
     * @param ground the ground
     */
    public static Color ink(Color ground) {
        Color black = new Color(0, 0, 0);
        Color white = new Color(255, 255, 255);
        return contrast(black, ground) >= contrast(white, ground) ? black : white;
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
