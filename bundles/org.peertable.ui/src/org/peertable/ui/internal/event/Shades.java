package org.peertable.ui.internal.event;

import org.eclipse.swt.graphics.Color;

/** Colours made from those of the theme, so that they fit any. */
final class Shades {
    /** How much of the text's colour is left in quiet text; light enough to step back, dark enough to be read easily. */
    private static final double STRENGTH = 0.68;

    private Shades() {
    }

    /** Returns the colour of text that says less than its neighbour. */
    static Color quiet(Color text, Color background) {
        return new Color(mix(text.getRed(), background.getRed()), mix(text.getGreen(), background.getGreen()),
                mix(text.getBlue(), background.getBlue()));
    }

    private static int mix(int text, int background) {
        return (int) Math.round(text * STRENGTH + background * (1 - STRENGTH));
    }
}
