package org.peertable.ui.internal.charts;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.Range;

/** One kind of chart, with its values. */
interface Drawing {
    /** Between a bar or a dot and its words, in points. */
    int GAP = 6;
    /** How much of the room of a bar is left empty, in percent. */
    int PADDING = 38;

    /** Returns how high it has to be. */
    int height();

    /** Returns all values for those who hear them. */
    String heard();

    /** Makes its series and axes in a chart that has none. */
    void make(Chart chart);

    /** Takes the colours of the theme. */
    void colour();

    /** Called when the place of the chart has another width; it may need another height then. */
    default void fit() {
        // most use whatever width there is
    }

    /** Writes the values beside what is drawn. */
    void write(GC gc);

    /** Gives an axis categories. Its range has to be said, too: it stays what it was for fewer of them. */
    static void categories(IAxis axis, String[] names) {
        axis.setCategorySeries(names);
        axis.enableCategory(true);
        axis.setRange(new Range(0, names.length - 1));
    }
}
