package org.peertable.ui.internal.charts;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.PageForm;

/**
 * A chart with one sentence above it that says what it shows. Its values are written beside them; colours come from the
 * theme. Without values there is the sentence alone.
 */
public final class ChartBox {
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
        boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    private final PageForm form;
    private final Composite place;
    private final Label sentence;
    private final Chart chart;
    private Optional<Drawing> drawing = Optional.empty();

    /**
     * Makes it without values.
     *
     * @param form the page that it is on
     * @param section where it stands; has a grid layout of one column
     */
    public ChartBox(PageForm form, Composite section) {
        this.form = form;
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
                drawing.ifPresent(one -> one.write(e.gc));
            }

            @Override
            public boolean drawBehindSeries() {
                return false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(chart);
        chart.setVisible(false);
        chart.getPlotArea().getControl().addListener(SWT.Resize, e -> fit());
        AccessibleNames.set(chart.getPlotArea().getControl(), () -> sentence.getText() + " " + drawing.map(Drawing::heard).orElse(""));
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
        show(bars.isEmpty() ? Optional.empty() : Optional.of(new Bars(place, bars, longest)));
    }

    /**
     * Shows columns of two values; what the values are stands beside the last column.
     *
     * @param first what the lower values are
     * @param second what the upper ones are
     * @param stacks the columns
     */
    public void stacks(String first, String second, List<Stack> stacks) {
        show(stacks.isEmpty() ? Optional.empty() : Optional.of(new Stacks(place, first, second, stacks)));
    }

    /**
     * Shows values on a scale from 1 to 7, joined by a line.
     *
     * @param dots the values
     */
    public void scale(List<Dot> dots) {
        show(dots.stream().noneMatch(Dot::isKnown) ? Optional.empty() : Optional.of(new Dots(place, dots)));
    }

    private void show(Optional<Drawing> next) {
        chart.suspendUpdate(true);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        drawing = next;
        GridData data = (GridData) chart.getLayoutData();
        data.exclude = next.isEmpty();
        chart.setVisible(next.isPresent());
        next.ifPresent(one -> {
            one.make(chart);
            recolour();
            one.fit();
            data.heightHint = one.height();
        });
        chart.requestLayout();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    /** What is drawn may need another height at another width. */
    private void fit() {
        drawing.ifPresent(one -> {
            one.fit();
            GridData data = (GridData) chart.getLayoutData();
            if (data.heightHint != one.height()) {
                data.heightHint = one.height();
                chart.getDisplay().asyncExec(() -> {
                    if (!chart.isDisposed()) {
                        chart.requestLayout();
                        form.form().reflow(true);
                    }
                });
            }
        });
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
        drawing.ifPresent(Drawing::colour);
        chart.redraw();
    }
}
