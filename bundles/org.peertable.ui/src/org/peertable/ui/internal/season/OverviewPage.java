package org.peertable.ui.internal.season;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.insight.Costs;
import org.peertable.core.insight.EventInsight;
import org.peertable.core.insight.Figure;
import org.peertable.core.insight.Horizon;
import org.peertable.core.insight.Money;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.insight.TermCoverage;
import org.peertable.model.Event;
import org.peertable.model.Season;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.charts.ChartBox;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.words.Amounts;

/** A season at a glance: its events on a strip, and below it what came of them in four charts. */
public final class OverviewPage implements EditorPage {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofLocalizedPattern("MMMd");
    private static final int MOST_TOPICS = 10;

    private EditorPageSite site;
    private SeasonFigures figures;
    private EventStrip strip;
    private PageForm form;
    private ChartBox topics;
    private ChartBox pairs;
    private ChartBox understood;
    private ChartBox costs;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        strip = new EventStrip(site.toolkit(), body, this::open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL));
        form = new PageForm(site.toolkit(), body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.form());
        Composite left = form.column();
        Composite right = form.column();
        topics = new ChartBox(form, form.section(left, Messages.Topics_title, 1));
        understood = new ChartBox(form, form.section(left, Messages.Understood_title, 1));
        pairs = new ChartBox(form, form.section(right, Messages.Pairs_title, 1));
        costs = new ChartBox(form, form.section(right, Messages.Costs_title, 1));
        figures = new SeasonFigures(site.open(), season(), body, counted -> show(counted.insight()), this::fail);
    }

    private Season season() {
        return (Season) site.object();
    }

    private void open(Event event) {
        Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), site.open(), event, Optional.empty());
    }

    @Override
    public void refresh() {
        strip.show(season());
        figures.again();
    }

    private void fail(String why) {
        List.of(topics, pairs, understood, costs).forEach(chart -> {
            chart.bars(List.of());
            chart.say(why);
        });
        form.form().reflow(true);
    }

    private void show(SeasonInsight insight) {
        Sentences sentences = new Sentences(insight);
        topics.say(sentences.topics());
        topics.bars(insight.challenges().stream().limit(MOST_TOPICS).map(OverviewPage::topic).toList());
        pairs.say(sentences.pairs());
        pairs.stacks(Messages.Pairs_new, Messages.Pairs_again, insight.events().stream()
                .filter(event -> event.pairs().known().isPresent())
                .map(event -> new ChartBox.Stack(day(event), event.pairs().value().met(), event.pairs().value().again())).toList());
        understood.say(sentences.understood());
        understood.scale(insight.events().stream().filter(event -> event.meeting().known().isPresent())
                .map(OverviewPage::felt).toList());
        costs.say(sentences.costs());
        costs.bars(costs(insight, sentences));
        form.form().reflow(true);
    }

    private static String day(EventInsight event) {
        return SHORT.format(event.start());
    }

    private static ChartBox.Bar topic(TermCoverage one) {
        int events = one.events().size();
        return new ChartBox.Bar(one.term(), events, one.peers().known()
                .map(peers -> Sentences.text(Messages.Topics_barPeers, events, peers))
                .orElseGet(() -> Sentences.text(Messages.Topics_bar, events)));
    }

    private static ChartBox.Dot felt(EventInsight event) {
        return event.understood().known()
                .map(median -> new ChartBox.Dot(day(event), median.value(), Sentences.step(median.value())))
                .orElseGet(() -> new ChartBox.Dot(day(event), Double.NaN,
                        event.understood().reason().filter(Figure.Reason.TOO_FEW::equals).isPresent()
                                ? Messages.Understood_few : Messages.Understood_unasked));
    }

    private static List<ChartBox.Bar> costs(SeasonInsight insight, Sentences sentences) {
        Costs costs = insight.costs();
        if (costs.planned().isEmpty() && costs.actual().isEmpty()) {
            return List.of();
        }
        List<ChartBox.Bar> bars = new ArrayList<>();
        bars.add(cost(Messages.Costs_barSeat, costs.perSeat(), costs.plannedPerSeat(), sentences));
        bars.add(cost(Messages.Costs_barPair, costs.perNewPair(), costs.plannedPerNewPair(), sentences));
        for (Horizon horizon : insight.horizons()) {
            String name = Sentences.text(Messages.Costs_barHorizon, horizon.months());
            bars.add(horizon.inTouch().known().isPresent() && horizon.costPerPair().known().isPresent()
                    ? new ChartBox.Bar(name, horizon.costPerPair().value().amount().doubleValue(),
                            Sentences.text(Messages.Costs_horizon, Amounts.money(horizon.costPerPair().value()),
                                    horizon.inTouch().value().count(), horizon.inTouch().value().of()))
                    : new ChartBox.Bar(name, 0, sentences.reason(
                            horizon.inTouch().known().isPresent() ? horizon.costPerPair() : horizon.inTouch())));
        }
        return bars;
    }

    private static ChartBox.Bar cost(String name, Figure<Money> spent, Figure<Money> planned, Sentences sentences) {
        return spent.known().map(money -> new ChartBox.Bar(name, money.amount().doubleValue(), Amounts.money(money)))
                .or(() -> planned.known().map(money -> new ChartBox.Bar(name, money.amount().doubleValue(),
                        Sentences.text(Messages.Costs_planned, Amounts.money(money)))))
                .orElseGet(() -> new ChartBox.Bar(name, 0, sentences.reason(spent)));
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return object == season() && feature.isEmpty();
    }

    @Override
    public void setFocus() {
        strip.setFocus();
    }
}
