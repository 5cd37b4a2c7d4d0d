package org.peertable.ui.internal.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.PageForm;

/**
 * A chart with one sentence above it that says what it shows. Its values are written beside them; colours come from the
 * theme. Without values there is the sentence alone.
 */
public final class ChartBox {
    private static final int LOW = 150;
    private static final int BAR = 28;
    private static final int PADDING = 38;
    private static final int GAP = 6;
    private static final int DOT = 5;
    private static final int LONGEST = 26;
    /** However long its words are, the longest bar has such a part of the width. */
    private static final int LEAST_PART = 8;

    /**
     * A value with a name before it and words behind it.
     *
     * @param name what it is the value of
     * @param value how long the bar is
     * @param words the value in words
     */
    public record Bar(String name, double value, String words) {
    }

    /**
     * Two values above each other.
     *
     * @param name what they are values of
     * @param first the lower one
     * @param second the upper one
     */
    public record Stack(String name, int first, int second) {
    }

    /**
     * A value on a scale from 1 to 7 at one of several places side by side.
     *
     * @param name what it is the value of
     * @param value the value; not a number when it is hidden
     * @param words the value in words, or why it is hidden
     */
    public record Dot(String name, double value, String words) {
    }

    private interface Painter {
        void paint(GC gc);
    }

    private final Composite place;
    private final Label sentence;
    private final Chart chart;
    private Painter labels = gc -> { };
    private Runnable colours = () -> { };
    private Runnable fit = () -> { };
    private String heard = "";

    /**
     * Makes it without values.
     *
     * @param form the page that it is on
     * @param section where it stands; has a grid layout of one column
     */
    public ChartBox(PageForm form, Composite section) {
        place = section;
        sentence = form.quiet(section, "");
        chart = new Chart(section, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setStyle(LineStyle.NONE);
            axis.getTick().setFont(section.getFont());
        }
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent e) {
                labels.paint(e.gc);
            }

            @Override
            public boolean drawBehindSeries() {
                return false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LOW).applyTo(chart);
        chart.getPlotArea().getControl().addListener(SWT.Resize, e -> fit.run());
        AccessibleNames.set(chart.getPlotArea().getControl(), () -> sentence.getText() + " " + heard);
        ThemeChange.follow(chart, this::recolour);
        // the page gets its own colours a moment after it was made
        chart.getDisplay().asyncExec(this::recolour);
    }

    /**
     * Says what it shows.
     *
     * @param text one sentence
     */
    public void say(String text) {
        sentence.setText(text.replace("&", "&&"));
        sentence.requestLayout();
    }

    /**
     * Shows bars that lie, the first on top.
     *
     * @param bars the bars
     */
    public void bars(List<Bar> bars) {
        bars(bars, bars.stream().mapToDouble(Bar::value).max().orElse(1));
    }

    /**
     * Shows bars that lie, the first on top.
     *
     * @param bars the bars
     * @param longest the value of a bar that is as long as can be
     */
    public void bars(List<Bar> bars, double longest) {
        clear(!bars.isEmpty(), Math.max(2, bars.size()) * BAR + GAP);
        if (bars.isEmpty()) {
            return;
        }
        heard = bars.stream().map(bar -> bar.name() + ": " + bar.words()).collect(Collectors.joining("; "));
        List<Bar> upwards = bars.reversed();
        chart.setOrientation(SWT.VERTICAL);
        IAxis names = chart.getAxisSet().getXAxis(0);
        categories(names, upwards.stream().map(bar -> brief(bar.name())).toArray(String[]::new));
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, "bars");
        series.setYSeries(upwards.stream().mapToDouble(Bar::value).toArray());
        series.setBarPadding(PADDING);
        IAxis length = chart.getAxisSet().getYAxis(0);
        length.getTick().setVisible(false);
        fit = () -> length.setRange(new Range(0, reach(bars, Math.max(1, longest))));
        colours = () -> series.setBarColor(Shades.accent(place));
        labels = gc -> {
            Rectangle[] drawn = series.getBounds();
            for (int i = 0; i < drawn.length && i < upwards.size(); i++) {
                boolean none = upwards.get(i).value() == 0;
                gc.setForeground(none ? Shades.quiet(place) : place.getForeground());
                Point size = gc.textExtent(upwards.get(i).words());
                int y = chart.getAxisSet().getXAxis(0).getPixelCoordinate(i);
                gc.drawText(upwards.get(i).words(), none ? GAP : drawn[i].x + drawn[i].width + GAP, y - size.y / 2, true);
            }
        };
        finish();
    }

    /** Returns how much the whole width stands for, so that the words behind each bar have their room. */
    private double reach(List<Bar> bars, double longest) {
        int width = chart.getPlotArea().getControl().getSize().x;
        GC gc = new GC(chart);
        double reach = longest;
        for (Bar bar : bars) {
            int left = Math.max(width / LEAST_PART, width - gc.textExtent(bar.words()).x - 2 * GAP);
            reach = Math.max(reach, bar.value() * width / Math.max(1, left));
        }
        gc.dispose();
        return reach;
    }

    /** The range of an axis with categories has to be said, too: it stays what it was for fewer of them. */
    private static void categories(IAxis axis, String[] names) {
        axis.setCategorySeries(names);
        axis.enableCategory(true);
        axis.setRange(new Range(0, names.length - 1));
    }

    /**
     * Shows columns of two values; what the values are stands beside the last column.
     *
     * @param first what the lower values are
     * @param second what the upper ones are
     * @param stacks the columns
     */
    public void stacks(String first, String second, List<Stack> stacks) {
        clear(!stacks.isEmpty(), LOW);
        if (stacks.isEmpty()) {
            return;
        }
        heard = stacks.stream().map(one -> one.name() + ": " + one.first() + " " + first + ", " + one.second() + " " + second)
                .collect(Collectors.joining("; "));
        IAxis names = chart.getAxisSet().getXAxis(0);
        String[] categories = new String[stacks.size() + 1];
        for (int i = 0; i < stacks.size(); i++) {
            categories[i] = stacks.get(i).name();
        }
        categories[stacks.size()] = "";
        categories(names, categories);
        IBarSeries<?> lower = column("lower", stacks.stream().mapToDouble(Stack::first).toArray());
        IBarSeries<?> upper = column("upper", stacks.stream().mapToDouble(Stack::second).toArray());
        double highest = Math.max(1, stacks.stream().mapToDouble(one -> one.first() + one.second()).max().orElse(1));
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, highest * 1.15));
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
        colours = () -> {
            lower.setBarColor(Shades.accent(place));
            upper.setBarColor(Shades.soft(place));
        };
        labels = gc -> {
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
        };
        finish();
    }

    private IBarSeries<?> column(String id, double[] values) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, id);
        double[] padded = Arrays.copyOf(values, values.length + 1);
        series.setYSeries(padded);
        series.enableStack(true);
        series.setBarPadding(PADDING);
        return series;
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

    /**
     * Shows values on a scale from 1 to 7, joined by a line.
     *
     * @param dots the values
     */
    public void scale(List<Dot> dots) {
        List<Dot> known = dots.stream().filter(dot -> !Double.isNaN(dot.value())).toList();
        clear(!known.isEmpty(), LOW);
        if (known.isEmpty()) {
            return;
        }
        heard = dots.stream().map(dot -> dot.name() + ": " + dot.words()).collect(Collectors.joining("; "));
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, "scale");
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
        colours = () -> {
            series.setLineColor(Shades.accent(place));
            series.setSymbolColor(Shades.accent(place));
        };
        labels = gc -> {
            for (int i = 0; i < dots.size(); i++) {
                Dot dot = dots.get(i);
                int x = across.getPixelCoordinate(i);
                boolean hidden = Double.isNaN(dot.value());
                gc.setForeground(Shades.quiet(place));
                centred(gc, dot.name(), x, up.getPixelCoordinate(0));
                gc.setForeground(hidden ? Shades.quiet(place) : place.getForeground());
                centred(gc, dot.words(), x, hidden ? up.getPixelCoordinate(1.8)
                        : up.getPixelCoordinate(dot.value()) - DOT - GAP - gc.textExtent("7").y / 2);
            }
        };
        finish();
    }

    private static void centred(GC gc, String text, int x, int y) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
    }

    private void clear(boolean any, int height) {
        chart.suspendUpdate(true);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        labels = gc -> { };
        colours = () -> { };
        fit = () -> { };
        heard = "";
        GridData data = (GridData) chart.getLayoutData();
        data.exclude = !any;
        data.heightHint = height;
        chart.setVisible(any);
        chart.requestLayout();
    }

    private void finish() {
        recolour();
        fit.run();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void recolour() {
        if (chart.isDisposed()) {
            return;
        }
        chart.setBackground(place.getBackground());
        chart.getPlotArea().setBackground(place.getBackground());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(Shades.quiet(place));
        }
        colours.run();
        chart.redraw();
    }

    private static String brief(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "\u2026";
    }
}
