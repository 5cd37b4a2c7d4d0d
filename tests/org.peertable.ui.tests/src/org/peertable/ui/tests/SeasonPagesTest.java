package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Changes;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.SeasonPeople;
import org.peertable.model.EventStatus;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;

/** The editor of a season: its strip, its charts, whom it asked, and its graph. */
class SeasonPagesTest {
    @TempDir
    Path folder;
    private OpenProgram open;
    private Season season;
    private ThingWindow window;

    @BeforeEach
    void openASeason() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        season = open.program().getSeasons().getFirst();
        window = ThingWindow.open(open, season);
    }

    @Test
    void theChartsShowTheFiguresOfTheReportAndSaySo() throws Exception {
        Workbench.until(() -> window.text().contains("pairs met for the first time"));
        SeasonInsight figures = SeasonInsight.of(season, LocalDate.now());

        assertThat(window.text()).contains(figures.totals().newPairs() + " pairs met for the first time");
        List<Chart> charts = Workbench.all(window.page(), Chart.class);
        assertThat(charts).hasSize(4).allMatch(Chart::getVisible);
        assertThat(charts.stream().map(chart -> chart.getAxisSet().getXAxis(0)).filter(IAxis::isCategoryEnabled))
                .as("each name has its bar").hasSize(3)
                .allSatisfy(names -> assertThat(names.getRange().upper - names.getRange().lower + 1).isEqualTo(names.getCategorySeries().length));
        double[] met = charts.stream().map(chart -> chart.getSeriesSet().getSeries("lower")).filter(series -> series != null)
                .map(ISeries::getYSeries).findFirst().orElseThrow();
        List<Double> counted = figures.events().stream().flatMap(event -> event.pairs().known().stream())
                .map(pairs -> (double) pairs.met()).toList();
        assertThat(met).startsWith(counted.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Test
    void barsAreLongWhereThereIsLittleRoomAndHaveTheirTextsBesideThemWhereThereIsMore() {
        Workbench.until(() -> bars().size() == 2);
        int high = bars().getFirst().getSize().y;
        assertThat(bars()).allSatisfy(chart -> assertThat(longest(chart)).isGreaterThan(0.9));
        IWorkbenchPartReference editor = Workbench.page().getReference(Workbench.page().getActiveEditor());

        Workbench.page().toggleZoom(editor);
        try {
            Workbench.until(() -> bars().getFirst().getSize().y < high);
            assertThat(bars()).allSatisfy(chart -> assertThat(longest(chart)).isBetween(0.2, 0.7));
        } finally {
            Workbench.page().toggleZoom(editor);
        }
        Workbench.until(() -> bars().getFirst().getSize().y == high);
    }

    /** As a part of the width of its chart. */
    private static double longest(Chart chart) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().getSeries("bars");
        return Stream.of(series.getBounds()).mapToDouble(bar -> bar.width).max().orElseThrow()
                / chart.getPlotArea().getControl().getSize().x;
    }

    private List<Chart> bars() {
        return Workbench.all(window.page(), Chart.class).stream().filter(chart -> chart.getSeriesSet().getSeries("bars") != null).toList();
    }

    @Test
    void anEventOnTheStripIsOpenedByEnter() {
        Canvas card = cards().get(1);

        EventWindow.key(card, SWT.CR);

        IEditorPart editor = Workbench.page().getActiveEditor();
        assertThat(editor.getTitle()).isEqualTo(season.getEvents().get(1).getTitle());
    }

    @Test
    void theStripAndTheFiguresFollowAnEventThatIsCalledOff() {
        int events = cards().size();
        open.commands().execute(changes(EventStatus.CANCELLED));
        Workbench.settle();

        assertThat(cards()).hasSize(events);
        assertThat(cards().getLast().getToolTipText()).contains("cancelled");
        open.commands().undo();
        Workbench.settle();
        assertThat(cards().getLast().getToolTipText()).doesNotContain("cancelled");
    }

    private Changes changes(EventStatus status) {
        Changes changes = new Changes("Call it off");
        changes.set(season.getEvents().getLast(), PeertablePackage.Literals.EVENT__STATUS, status);
        return changes;
    }

    private List<Canvas> cards() {
        return Workbench.all(window.page(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("EventCard")).toList();
    }

    @Test
    void whoWasNeverInvitedComesFirst() {
        window.turnTo("season.people");
        SeasonPeople people = SeasonPeople.of(season, LocalDate.now(), new NullProgressMonitor());
        long never = people.asked().stream().filter(one -> one.asked() == 0).count();

        Table table = window.first(Table.class);
        Workbench.until(() -> table.getItemCount() > 0);
        assertThat(table.getItem(0).getText(2)).isEqualTo(never > 0 ? "never" : "1");
        assertThat(window.text()).contains("of " + people.asked().size() + " peers were invited at least once");
    }

    @Test
    void theGraphStartsWithThoseWhoMetTwiceAndItsListSaysTheSame() {
        window.turnTo("season.relationships");
        Table people = window.first(Table.class);
        Table met = Workbench.all(window.page(), Table.class).get(1);
        Workbench.until(() -> people.getItemCount() > 0);
        SeasonPeople counted = SeasonPeople.of(season, LocalDate.now(), new NullProgressMonitor());
        long twice = counted.ties().stream().filter(tie -> tie.events() >= 2)
                .flatMap(tie -> Stream.of(tie.a(), tie.b())).distinct().count();

        assertThat(people.getItemCount()).isEqualTo((int) twice);
        Canvas graph = Workbench.all(window.page(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("GraphCanvas")).findFirst().orElseThrow();
        // the places are found in the background; a key of the graph does nothing before
        Workbench.until(() -> {
            EventWindow.key(graph, SWT.ARROW_RIGHT);
            return people.getSelectionCount() == 1;
        });
        assertThat(met.getItemCount()).isEqualTo(Integer.parseInt(people.getSelection()[0].getText(2)));
        EventWindow.key(graph, SWT.CR);
        assertThat(Workbench.page().getActiveEditor().getTitle()).isEqualTo(people.isDisposed() ? "" : people.getSelection()[0].getText(0));
    }

    @Test
    void moreIsShownWhenPairsWhoMetOnceCount() {
        window.turnTo("season.relationships");
        Table people = window.first(Table.class);
        Workbench.until(() -> people.getItemCount() > 0);
        int twice = people.getItemCount();
        Combo often = window.first(Combo.class);
        assertThat(often.getText()).isEqualTo("twice or more");

        often.select(0);
        ThingWindow.notify(often, SWT.Selection);

        assertThat(people.getItemCount()).isGreaterThan(twice);
    }

    @Test
    void aSeasonWithoutEventsSaysWhatBelongsThere() {
        Season empty = PeertableFactory.eINSTANCE.createSeason();
        empty.setId("empty-season");
        empty.setTitle("Spring");
        Changes add = new Changes("Add");
        add.add(open.program(), PeertablePackage.Literals.PROGRAM__SEASONS, empty);
        open.commands().execute(add);

        window = ThingWindow.open(open, empty);
        Workbench.until(() -> window.text().contains("Who met whom is counted from the first event on."));
        assertThat(window.text()).contains("No events yet.");
        window.turnTo("season.relationships");
        Workbench.until(() -> window.text().contains("Nobody has met yet."));
    }

    @Test
    void theTitleIsTypedAndUndone() {
        window.turnTo("season.details");
        Text title = window.first(Text.class);
        String before = season.getTitle();
        title.forceFocus();
        title.setText("Autumn");

        assertThat(season.getTitle()).isEqualTo("Autumn");
        open.commands().undo();
        assertThat(season.getTitle()).isEqualTo(before);
    }
}
