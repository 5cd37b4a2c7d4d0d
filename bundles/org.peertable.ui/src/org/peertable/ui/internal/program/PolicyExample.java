package org.peertable.ui.internal.program;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.plan.Criterion;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.PolicyPreview;
import org.peertable.mix.Goal;
import org.peertable.model.MixPolicy;
import org.peertable.model.Program;
import org.peertable.ui.internal.charts.ChartBox;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** What a policy makes of real guests, as it is at the moment: the whole table, and the best, middle and weakest pair of it. */
final class PolicyExample {
    private static final int GAP = 4;
    private static final double HUNDRED = 100;

    private final ChartBox chart;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> reasons = new ArrayList<>();
    private final MixTexts texts = MixTexts.in(Locale.getDefault());

    PolicyExample(FormToolkit kit, PageForm form, Composite column) {
        Composite together = form.section(column, Messages.Example_title, 1);
        chart = new ChartBox(form, together);
        Composite pairs = form.section(column, Messages.Example_pairs, 1);
        for (int i = 0; i < 3; i++) {
            Composite pair = kit.createComposite(pairs);
            GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(pair);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
            Label name = kit.createLabel(pair, "", SWT.WRAP);
            name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().grab(true, false).hint(PageForm.GRID, SWT.DEFAULT).applyTo(name);
            names.add(name);
            reasons.add(form.quiet(pair, ""));
        }
    }

    void show(Program program, Optional<MixPolicy> policy, List<MixFactorDescriptor> factors) {
        ExampleGuests guests = policy.map(one -> ExampleGuests.of(program, one)).orElse(new ExampleGuests(Optional.empty(), List.of()));
        if (guests.peers().size() < 2) {
            chart.say(policy.isEmpty() ? Messages.Example_choose : Messages.Example_nobody);
            chart.bars(List.of());
            show(List.of(), List.of());
            return;
        }
        PolicyPreview preview = PolicyPreview.of(program, policy.get(), guests.peers(), guests.day(), factors);
        int size = guests.peers().size();
        chart.say(guests.event().map(event -> Texts.of(Messages.Example_guests, size, Words.inFull(event)))
                .orElseGet(() -> Texts.of(Messages.Example_people, size)));
        chart.bars(bars(preview), HUNDRED);
        show(some(preview.pairs()), preview.criteria());
    }

    private static List<ChartBox.Bar> bars(PolicyPreview preview) {
        List<ChartBox.Bar> bars = new ArrayList<>();
        add(bars, Messages.Policies_alike, preview.together().alikePercent(), preview.together().mostAlike());
        add(bars, Messages.Policies_different, preview.together().differentPercent(), preview.together().mostDifferent());
        return bars;
    }

    private static void add(List<ChartBox.Bar> bars, String name, double percent, double most) {
        bars.add(new ChartBox.Bar(name, most > 0 ? percent : 0,
                most > 0 ? Texts.of("{0,number,0} %", percent) : Messages.Example_nothing));
    }

    /** The best pair, one in the middle, and the weakest. */
    private static List<PolicyPreview.Pair> some(List<PolicyPreview.Pair> pairs) {
        Set<PolicyPreview.Pair> some = new LinkedHashSet<>(List.of(pairs.getFirst(), pairs.get(pairs.size() / 2), pairs.getLast()));
        return List.copyOf(some);
    }

    private void show(List<PolicyPreview.Pair> pairs, List<Criterion> criteria) {
        for (int i = 0; i < names.size(); i++) {
            boolean any = i < pairs.size();
            names.get(i).setText(any ? title(i, pairs.size(), pairs.get(i)).replace("&", "&&") : "");
            reasons.get(i).setText(any ? reason(pairs.get(i), criteria).replace("&", "&&") : "");
            reasons.get(i).requestLayout();
        }
    }

    private static String title(int place, int of, PolicyPreview.Pair pair) {
        String which = place == 0 ? Messages.Example_best : place == of - 1 ? Messages.Example_weakest : Messages.Example_middle;
        return Texts.of(which, Words.name(pair.a()), Words.name(pair.b()));
    }

    private String reason(PolicyPreview.Pair pair, List<Criterion> criteria) {
        if (!pair.allowed()) {
            return Messages.Example_apart;
        }
        List<String> parts = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            String lines = lines(pair, criteria, goal);
            if (!lines.isEmpty()) {
                parts.add(Texts.of(goal == Goal.SIMILAR ? Messages.Example_alike : Messages.Example_different,
                        goal == Goal.SIMILAR ? pair.scores().alikePercent() : pair.scores().differentPercent(), lines));
            }
        }
        return String.join("\n", parts);
    }

    private String lines(PolicyPreview.Pair pair, List<Criterion> criteria, Goal goal) {
        return IntStream.range(0, criteria.size()).filter(i -> criteria.get(i).goal() == goal)
                .mapToObj(i -> Texts.of("{0} {1,number,0}", texts.criterion(criteria.get(i)), pair.met().get(i) * HUNDRED))
                .collect(Collectors.joining(", "));
    }
}
