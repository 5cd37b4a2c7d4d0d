package org.peertable.ui.internal.charts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.Shortened;
import org.peertable.ui.internal.charts.ChartBox.Bar;

/**
 * Bars that lie, the first on top, with their names before and their words behind them; where that leaves too little for
 * the bars, both stand above them.
 */
final class Bars implements Drawing {
    private static final int BESIDE_HEIGHT = 28;
    private static final int ABOVE_HEIGHT = 44;
    /** How much of the room of a bar is left empty when its texts stand above it, in percent. */
    private static final int ABOVE_PADDING = 76;
    private static final int LONGEST_NAME = 26;
    /** A bar that is as long as can be has at least so much beside its texts, in points. */
    private static final int LEAST_BAR = 120;

    private final Composite place;
    private final List<Bar> bars;
    private final double longest;
    private Chart chart;
    private IBarSeries<?> series;
    private boolean above;
    /** Where bars begin, in points. */
    private int left;

    Bars(Composite place, List<Bar> bars, double longest) {
        this.place = place;
        this.bars = bars.reversed();
        this.longest = Math.max(1, longest);
    }

    @Override
    public int height() {
        return Math.max(2, bars.size()) * (above ? ABOVE_HEIGHT : BESIDE_HEIGHT) + GAP;
    }

    @Override
    public String heard() {
        return bars.reversed().stream().map(bar -> bar.name() + ": " + bar.words()).collect(Collectors.joining("; "));
    }

    @Override
    public void make(Chart in) {
        chart = in;
        chart.setOrientation(SWT.VERTICAL);
        Drawing.categories(chart.getAxisSet().getXAxis(0), bars.stream().map(Bar::name).toArray(String[]::new));
        series = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, "bars");
        series.setYSeries(bars.stream().mapToDouble(Bar::value).toArray());
        // an axis would write the names some points beside the middle of their bars
        chart.getAxisSet().getXAxis(0).getTick().setVisible(false);
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip() + "\u2026";
    }

    @Override
    public void colour() {
        series.setBarColor(Shades.accent(place));
    }

    /** The width stands for so much that the texts beside the bars have their room. */
    @Override
    public void fit() {
        int width = Math.max(1, chart.getPlotArea().getControl().getSize().x);
        GC gc = new GC(chart);
        int names = bars.stream().mapToInt(bar -> gc.textExtent(brief(bar.name())).x).max().orElse(0) + GAP;
        int words = bars.stream().mapToInt(bar -> gc.textExtent(bar.words()).x).max().orElse(0) + GAP;
        above = names + LEAST_BAR + words > width;
        left = above ? 0 : names;
        double eachPoint = longest / Math.max(1, width - left);
        if (!above) {
            for (Bar bar : bars) {
                eachPoint = Math.max(eachPoint, bar.value() / (width - left - gc.textExtent(bar.words()).x - 2 * GAP));
            }
        }
        gc.dispose();
        chart.getAxisSet().getYAxis(0).setRange(new Range(-left * eachPoint, (width - left) * eachPoint));
        series.setBarPadding(above ? ABOVE_PADDING : PADDING);
    }

    @Override
    public void write(GC gc) {
        Rectangle[] drawn = series.getBounds();
        IAxis names = chart.getAxisSet().getXAxis(0);
        int width = chart.getPlotArea().getControl().getSize().x;
        for (int i = 0; i < drawn.length && i < bars.size(); i++) {
            Bar bar = bars.get(i);
            String words = Shortened.to(gc, bar.words(), width);
            Point size = gc.textExtent(words);
            int y = above ? drawn[i].y - size.y - 1 : names.getPixelCoordinate(i) - size.y / 2;
            int x = above ? width - size.x : left + drawn[i].width + GAP;
            if (bar.value() == 0) {
                // not even the line that is drawn around a bar
                gc.setBackground(place.getBackground());
                gc.fillRectangle(drawn[i].x, drawn[i].y, drawn[i].width + 1, drawn[i].height + 1);
            }
            gc.setForeground(Shades.quiet(place));
            gc.drawText(above ? Shortened.to(gc, bar.name(), x - GAP) : brief(bar.name()), 0, y, true);
            gc.setForeground(bar.value() == 0 ? Shades.quiet(place) : place.getForeground());
            gc.drawText(words, bar.value() == 0 && !above ? left : x, y, true);
        }
    }
}
