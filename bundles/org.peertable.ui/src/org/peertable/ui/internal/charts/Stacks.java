package org.peertable.ui.internal.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.charts.ChartBox.Stack;

/** Columns of two values; what the values are stands beside the last column. */
final class Stacks implements Drawing {
    private static final int HEIGHT = 150;
    /** Above the highest column, as a part of it. */
    private static final double ROOM = 0.15;

    private final Composite place;
    private final String first;
    private final String second;
    private final List<Stack> stacks;
    private IBarSeries<?> lower;
    private IBarSeries<?> upper;

    Stacks(Composite place, String first, String second, List<Stack> stacks) {
        this.place = place;
        this.first = first;
        this.second = second;
        this.stacks = stacks;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public String heard() {
        return stacks.stream().map(one -> one.name() + ": " + one.first() + " " + first + ", " + one.second() + " " + second)
                .collect(Collectors.joining("; "));
    }

    @Override
    public void make(Chart chart) {
        // one place more, for what the values are
        Drawing.categories(chart.getAxisSet().getXAxis(0),
                Stream.concat(stacks.stream().map(Stack::name), Stream.of("")).toArray(String[]::new));
        lower = column(chart, "lower", stacks.stream().mapToDouble(Stack::first).toArray());
        upper = column(chart, "upper", stacks.stream().mapToDouble(Stack::second).toArray());
        double highest = Math.max(1, stacks.stream().mapToDouble(one -> one.first() + one.second()).max().orElse(1));
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, highest * (1 + ROOM)));
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
    }

    private static IBarSeries<?> column(Chart chart, String id, double[] values) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, id);
        series.setYSeries(Arrays.copyOf(values, values.length + 1));
        series.enableStack(true);
        series.setBarPadding(PADDING);
        return series;
    }

    @Override
    public void colour() {
        lower.setBarColor(Shades.accent(place));
        upper.setBarColor(Shades.soft(place));
    }

    @Override
    public void write(GC gc) {
        Rectangle[] below = lower.getBounds();
        Rectangle[] above = upper.getBounds();
        if (Math.min(below.length, above.length) < stacks.size()) {
            // where there is no room yet the chart leaves bars out
            return;
        }
        int last = stacks.size() - 1;
        for (int i = 0; i <= last; i++) {
            number(gc, below[i], stacks.get(i).first(), Shades.ink(Shades.accent(place)));
            number(gc, above[i], stacks.get(i).second(), Shades.ink(Shades.soft(place)));
        }
        int right = below[last].x + below[last].width + GAP;
        beside(gc, first, below[last], right, Shades.accent(place));
        beside(gc, second, above[last], right, Shades.quiet(place));
    }

    private static void number(GC gc, Rectangle box, int value, Color ink) {
        Point size = gc.textExtent(String.valueOf(value));
        if (value > 0 && box.height >= size.y) {
            gc.setForeground(ink);
            gc.drawText(String.valueOf(value), box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, true);
        }
    }

    private static void beside(GC gc, String words, Rectangle box, int x, Color ink) {
        if (box.height > 0) {
            gc.setForeground(ink);
            gc.drawText(words, x, box.y + (box.height - gc.textExtent(words).y) / 2, true);
        }
    }
}
