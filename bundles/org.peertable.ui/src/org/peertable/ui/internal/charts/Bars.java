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
import org.peertable.ui.internal.charts.ChartBox.Bar;

/** Bars that lie, the first on top, with their names before and their words behind them. */
final class Bars implements Drawing {
    private static final int BAR = 28;
    private static final int LONGEST_NAME = 26;
    /** However long its words are, the longest bar has such a part of the width. */
    private static final int LEAST_PART = 8;

    private final Composite place;
    private final List<Bar> bars;
    private final double longest;
    private Chart chart;
    private IBarSeries<?> series;

    Bars(Composite place, List<Bar> bars, double longest) {
        this.place = place;
        this.bars = bars.reversed();
        this.longest = Math.max(1, longest);
    }

    @Override
    public int height() {
        return Math.max(2, bars.size()) * BAR + GAP;
    }

    @Override
    public String heard() {
        return bars.reversed().stream().map(bar -> bar.name() + ": " + bar.words()).collect(Collectors.joining("; "));
    }

    @Override
    public void make(Chart in) {
        chart = in;
        chart.setOrientation(SWT.VERTICAL);
        Drawing.categories(chart.getAxisSet().getXAxis(0), bars.stream().map(bar -> brief(bar.name())).toArray(String[]::new));
        series = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, "bars");
        series.setYSeries(bars.stream().mapToDouble(Bar::value).toArray());
        series.setBarPadding(PADDING);
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip() + "\u2026";
    }

    @Override
    public void colour() {
        series.setBarColor(Shades.accent(place));
    }

    /** The whole width stands for so much that the words behind each bar have their room. */
    @Override
    public void fit() {
        int width = chart.getPlotArea().getControl().getSize().x;
        GC gc = new GC(chart);
        double reach = longest;
        for (Bar bar : bars) {
            int left = Math.max(width / LEAST_PART, width - gc.textExtent(bar.words()).x - 2 * GAP);
            reach = Math.max(reach, bar.value() * width / Math.max(1, left));
        }
        gc.dispose();
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, reach));
    }

    @Override
    public void write(GC gc) {
        Rectangle[] drawn = series.getBounds();
        IAxis names = chart.getAxisSet().getXAxis(0);
        for (int i = 0; i < drawn.length && i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean none = bar.value() == 0;
            gc.setForeground(none ? Shades.quiet(place) : place.getForeground());
            Point size = gc.textExtent(bar.words());
            gc.drawText(bar.words(), none ? GAP : drawn[i].x + drawn[i].width + GAP, names.getPixelCoordinate(i) - size.y / 2, true);
        }
    }
}
