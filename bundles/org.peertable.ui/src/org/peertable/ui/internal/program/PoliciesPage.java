package org.peertable.ui.internal.program;

import static org.peertable.model.PeertablePackage.Literals.EVENT__MIX_POLICY;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__MAX_GUESTS;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__MAX_HOST_STAFF;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__MAX_PER_ORGANISATION;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__MAX_SELLERS;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__MIN_GUESTS;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__NAME;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__NEWCOMER_SHARE;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__REPEAT_PAIR_MONTHS;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__MIX_POLICIES;
import static org.peertable.model.PeertablePackage.Literals.SEASON__MIX_POLICY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.model.Dimension;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.FieldEdit;
import org.peertable.ui.internal.NewIds;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** What makes a good mix: what people are compared by and how much each counts, the limits, and beside it what that does. */
public final class PoliciesPage implements EditorPage {
    /** What the sliders have of the width. */
    private static final double SLIDERS = 0.58;
    private static final int MARGIN = 16;
    private static final int PERCENT = 100;

    private final List<MixFactorDescriptor> installed = Contributions.installed().mixFactors();
    private EditorPageSite site;
    private Combo choice;
    private Button remove;
    private PageForm form;
    private BoundFields fields;
    private Composite factors;
    private List<FactorKind> kinds = List.of();
    private List<FactorRow> rows = List.of();
    private Label used;
    private Scale newcomers;
    private Label newcomerNumber;
    private Object visit = new Object();
    private PolicyExample example;
    private List<MixPolicy> policies = List.of();
    private Optional<MixPolicy> policy = Optional.empty();

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        top(body);
        form = new PageForm(site.toolkit(), body, SLIDERS);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.form());
        fields = new BoundFields(site.open(), null, form.form());
        Composite left = form.column();
        Composite right = form.column();
        Composite what = form.section(left, Messages.Policies_policy, 1);
        fields.text(what, MIX_POLICY__NAME);
        used = form.quiet(what, "");
        Composite compared = form.section(left, Messages.Policies_factors, 1);
        form.quiet(compared, Messages.Policies_factorsHelp);
        factors = site.toolkit().createComposite(compared);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(PageForm.GRID, 0).applyTo(factors);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(factors);
        Composite limits = form.section(left, Messages.Policies_limits, 2);
        fields.text(limits, MIX_POLICY__MIN_GUESTS);
        fields.text(limits, MIX_POLICY__MAX_GUESTS);
        fields.text(limits, MIX_POLICY__MAX_PER_ORGANISATION);
        fields.text(limits, MIX_POLICY__MAX_HOST_STAFF);
        fields.text(limits, MIX_POLICY__MAX_SELLERS);
        fields.text(limits, MIX_POLICY__REPEAT_PAIR_MONTHS);
        newcomers(form.section(left, Messages.Policies_newcomers, 2));
        example = new PolicyExample(site.toolkit(), form, right);
    }

    private void top(Composite body) {
        Composite line = site.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, PageForm.GRID).spacing(PageForm.GRID, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        site.toolkit().createLabel(line, Messages.Policies_choose);
        choice = new Combo(line, SWT.READ_ONLY);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(policies.get(choice.getSelectionIndex()))));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(choice);
        AccessibleNames.set(choice, () -> Messages.Policies_choose);
        PushButton.in(line, Messages.Policies_add, this::add);
        remove = PushButton.in(line, Messages.Policies_remove, () -> policy.ifPresent(this::remove));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL));
    }

    private void newcomers(Composite place) {
        newcomers = new Scale(place, SWT.HORIZONTAL);
        newcomers.setMaximum(PERCENT);
        newcomers.setIncrement(5);
        newcomers.setPageIncrement(10);
        newcomers.addListener(SWT.FocusIn, e -> visit = new Object());
        newcomers.addListener(SWT.MouseDown, e -> visit = new Object());
        newcomers.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> policy
                .filter(one -> Math.round(one.getNewcomerShare() * PERCENT) != newcomers.getSelection())
                .ifPresent(one -> site.open().commands().execute(new FieldEdit(Messages.Policies_newcomers, one,
                        MIX_POLICY__NEWCOMER_SHARE, newcomers.getSelection() / (double) PERCENT, visit)))));
        AccessibleNames.set(newcomers, () -> Messages.Policies_newcomers);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(newcomers);
        newcomerNumber = site.toolkit().createLabel(place, "");
        Tint.QUIET.on(newcomerNumber);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(newcomerNumber);
    }

    private Program program() {
        return (Program) site.object();
    }

    private void choose(MixPolicy chosen) {
        policy = Optional.of(chosen);
        refresh();
    }

    private void add() {
        MixPolicy fresh = PeertableFactory.eINSTANCE.createMixPolicy();
        fresh.setName(Messages.Policies_newName);
        fresh.setId(new NewIds(site.open()).next(Messages.Policies_newName));
        // people in the same chair with the same troubles, from different trades
        fresh.getFactors().add(factor(Dimension.ROLE, MixGoal.SIMILAR, 1));
        fresh.getFactors().add(factor(Dimension.CHALLENGE, MixGoal.SIMILAR, 2));
        fresh.getFactors().add(factor(Dimension.SECTOR, MixGoal.DIFFERENT, 2));
        fresh.getFactors().add(factor(Dimension.TECHNOLOGY, MixGoal.DIFFERENT, 1));
        Changes changes = new Changes(Messages.Policies_add);
        changes.add(program(), PROGRAM__MIX_POLICIES, fresh);
        policy = Optional.of(fresh);
        site.open().commands().execute(changes);
        fields.focus(MIX_POLICY__NAME);
    }

    private static MixFactor factor(Dimension dimension, MixGoal goal, double weight) {
        MixFactor factor = PeertableFactory.eINSTANCE.createMixFactor();
        factor.setDimension(dimension);
        factor.setGoal(goal);
        factor.setWeight(weight);
        return factor;
    }

    /** Seasons and events that go by it go by what is usual then. */
    private void remove(MixPolicy gone) {
        Changes changes = new Changes(Messages.Policies_remove);
        users(gone).forEach(user -> changes.unset(user, user.eClass().getEStructuralFeature("mixPolicy")));
        changes.remove(gone);
        site.open().commands().execute(changes);
    }

    private Stream<EObject> users(MixPolicy of) {
        return program().getSeasons().stream().flatMap(season -> Stream.concat(Stream.<EObject>of(season), season.getEvents().stream()))
                .filter(user -> user.eGet(user.eClass() == SEASON__MIX_POLICY.getEContainingClass() ? SEASON__MIX_POLICY : EVENT__MIX_POLICY) == of);
    }

    @Override
    public void refresh() {
        policies = List.copyOf(program().getMixPolicies());
        policy = policy.filter(policies::contains).or(() -> policies.stream().findFirst());
        String[] names = policies.stream().map(Words::name).toArray(String[]::new);
        if (!List.of(names).equals(List.of(choice.getItems()))) {
            choice.setItems(names);
        }
        choice.select(policy.map(policies::indexOf).orElse(-1));
        choice.setEnabled(!policies.isEmpty());
        remove.setEnabled(policy.isPresent());
        fields.show(policy.orElse(null));
        newcomers.setEnabled(policy.isPresent());
        newcomers.setSelection((int) Math.round(policy.map(MixPolicy::getNewcomerShare).orElse(0.0) * PERCENT));
        newcomerNumber.setText(policy.map(one -> Texts.of(Messages.Policies_newcomerNumber, one.getNewcomerShare())).orElse(""));
        used.setText(policy.map(this::used).orElse(Messages.Policies_none));
        used.requestLayout();
        showFactors();
        example.show(program(), policy, installed);
        form.form().reflow(true);
    }

    private void showFactors() {
        List<FactorKind> now = FactorKind.all(installed, policies);
        if (!now.equals(kinds)) {
            kinds = now;
            Stream.of(factors.getChildren()).forEach(Control::dispose);
            rows = kinds.stream().map(kind -> new FactorRow(site.toolkit(), factors, site.open(), kind)).toList();
        }
        rows.forEach(row -> row.show(policy));
    }

    private String used(MixPolicy of) {
        List<String> names = users(of).map(Words::inFull).filter(Objects::nonNull).toList();
        return names.isEmpty() ? Messages.Policies_unused
                : Texts.of(names.size() > 3 ? Messages.Policies_usedMore : Messages.Policies_used,
                        String.join("; ", names.subList(0, Math.min(3, names.size()))), names.size() - 3);
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        MixPolicy shown = object instanceof MixFactor factor ? (MixPolicy) factor.eContainer() : object instanceof MixPolicy one ? one : null;
        if (shown != null && shown.eContainer() == program()) {
            choose(shown);
            feature.ifPresent(fields::focus);
            return true;
        }
        return object == program() && feature.filter(PROGRAM__MIX_POLICIES::equals).isPresent();
    }

    @Override
    public void setFocus() {
        choice.setFocus();
    }
}
