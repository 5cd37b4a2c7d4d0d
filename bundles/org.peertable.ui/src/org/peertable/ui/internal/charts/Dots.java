package org.peertable.ui.internal.charts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.charts.ChartBox.Dot;

/** Values on a scale from 1 to 7, joined by a line. */
final class Dots implements Drawing {
    private static final int HEIGHT = 150;
    private static final int DOT = 5;
    /** Where the names stand, below the scale. */
    private static final double NAMES = 0;
    /** Where it is said that a value is hidden. */
    private static final double HIDDEN = 1.8;

    private final Composite place;
    private final List<Dot> dots;
    private Chart chart;
    private ILineSeries<?> series;

    Dots(Composite place, List<Dot> dots) {
        this.place = place;
        this.dots = dots;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public String heard() {
        return dots.stream().map(dot -> dot.name() + ": " + dot.words()).collect(Collectors.joining("; "));
    }

    @Override
    public void make(Chart in) {
        chart = in;
        List<Dot> known = dots.stream().filter(Dot::isKnown).toList();
        series = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, "scale");
        series.setXSeries(known.stream().mapToDouble(dots::indexOf).toArray());
        series.setYSeries(known.stream().mapToDouble(Dot::value).toArray());
        series.setSymbolType(ILineSeries.PlotSymbolType.CIRCLE);
        series.setSymbolSize(DOT);
        series.setLineWidth(2);
        series.setAntialias(SWT.ON);
        IAxis across = chart.getAxisSet().getXAxis(0);
        across.setRange(new Range(-0.5, dots.size() - 0.5));
        across.getTick().setVisible(false);
        IAxis up = chart.getAxisSet().getYAxis(0);
        up.setRange(new Range(-0.6, 7.9));
        up.getTick().setVisible(false);
    }

    @Override
    public void colour() {
        series.setLineColor(Shades.accent(place));
        series.setSymbolColor(Shades.accent(place));
    }

    @Override
    public void write(GC gc) {
        IAxis up = chart.getAxisSet().getYAxis(0);
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            int x = chart.getAxisSet().getXAxis(0).getPixelCoordinate(i);
            gc.setForeground(Shades.quiet(place));
            centred(gc, dot.name(), x, up.getPixelCoordinate(NAMES));
            gc.setForeground(dot.isKnown() ? place.getForeground() : Shades.quiet(place));
            centred(gc, dot.words(), x, dot.isKnown() ? up.getPixelCoordinate(dot.value()) - DOT - GAP - gc.textExtent("7").y / 2
                    : up.getPixelCoordinate(HIDDEN));
        }
    }

    private static void centred(GC gc, String text, int x, int y) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
    }
}
