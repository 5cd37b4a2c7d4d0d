package org.peertable.ui.internal.program;

import static org.peertable.model.PeertablePackage.Literals.MIX_FACTOR__GOAL;
import static org.peertable.model.PeertablePackage.Literals.MIX_FACTOR__HARD;
import static org.peertable.model.PeertablePackage.Literals.MIX_FACTOR__WEIGHT;
import static org.peertable.model.PeertablePackage.Literals.MIX_POLICY__FACTORS;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.core.contribute.Changes;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertableFactory;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.FieldEdit;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Texts;

/** One thing that people are compared by: not at all, or that they be alike or different, how much, and whether it must hold. */
final class FactorRow {
    /** So many steps of the slider make a weight of one. */
    private static final int STEPS = 4;
    private static final int USUAL_MOST = 5 * STEPS;
    private static final int NAME = 110;
    private static final int NUMBER = 32;
    private static final int SLIDER = 90;

    private final OpenProgram open;
    private final FactorKind kind;
    private final Combo goal;
    private final Scale weight;
    private final Label number;
    private Optional<MixPolicy> policy = Optional.empty();
    private Object visit = new Object();

    /** Makes the controls, which take four columns. */
    FactorRow(FormToolkit kit, Composite parent, OpenProgram open, FactorKind kind) {
        this.open = open;
        this.kind = kind;
        Label name = kit.createLabel(parent, kind.name().replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(NAME, SWT.DEFAULT).applyTo(name);
        goal = new Combo(parent, SWT.READ_ONLY);
        goal.setItems(Messages.Policies_off, Messages.Policies_alike, Messages.Policies_different, Messages.Policies_mustAlike,
                Messages.Policies_mustDifferent);
        goal.setToolTipText(Messages.Policies_hardHint);
        goal.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        weight = new Scale(parent, SWT.HORIZONTAL);
        weight.setMaximum(USUAL_MOST);
        weight.setIncrement(1);
        weight.setPageIncrement(STEPS);
        weight.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> weigh()));
        weight.addListener(SWT.FocusIn, e -> visit = new Object());
        weight.addListener(SWT.MouseDown, e -> visit = new Object());
        GridDataFactory.fillDefaults().grab(true, false).hint(SLIDER, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(weight);
        number = kit.createLabel(parent, "", SWT.RIGHT);
        Tint.QUIET.on(number);
        GridDataFactory.fillDefaults().hint(NUMBER, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(number);
        AccessibleNames.set(goal, kind::name);
        AccessibleNames.set(weight, () -> NLS.bind(Messages.Policies_weight, kind.name()));
    }

    private Optional<MixFactor> factor() {
        return policy.flatMap(kind::of);
    }

    /** Shows what a policy says. */
    void show(Optional<MixPolicy> shown) {
        policy = shown;
        Optional<MixFactor> line = factor();
        int wanted = line.map(FactorRow::choice).orElse(0);
        if (goal.getSelectionIndex() != wanted) {
            goal.select(wanted);
        }
        double value = line.map(MixFactor::getWeight).orElse(0.0);
        int steps = (int) Math.round(value * STEPS);
        weight.setMaximum(Math.max(USUAL_MOST, steps));
        if (weight.getSelection() != steps) {
            weight.setSelection(steps);
        }
        number.setText(line.isPresent() ? Texts.of("{0,number,0.##}", value) : "");
        goal.setEnabled(shown.isPresent());
        weight.setEnabled(line.isPresent());
    }

    /** The place among what can be chosen. */
    private static int choice(MixFactor line) {
        return (line.getGoal() == MixGoal.SIMILAR ? 1 : 2) + (line.isHard() ? 2 : 0);
    }

    private void choose() {
        if (policy.isEmpty()) {
            return;
        }
        Changes changes = new Changes(NLS.bind(Messages.Policies_change, kind.name()));
        Optional<MixFactor> line = factor();
        MixGoal wanted = goal.getSelectionIndex() % 2 == 1 ? MixGoal.SIMILAR : MixGoal.DIFFERENT;
        boolean must = goal.getSelectionIndex() > 2;
        if (goal.getSelectionIndex() == 0) {
            line.ifPresent(changes::remove);
        } else if (line.isEmpty()) {
            MixFactor fresh = PeertableFactory.eINSTANCE.createMixFactor();
            kind.name(fresh);
            fresh.setGoal(wanted);
            fresh.setHard(must);
            changes.add(policy.get(), MIX_POLICY__FACTORS, fresh);
        } else if (choice(line.get()) != goal.getSelectionIndex()) {
            changes.set(line.get(), MIX_FACTOR__GOAL, wanted);
            changes.set(line.get(), MIX_FACTOR__HARD, must);
        }
        if (!changes.isEmpty()) {
            open.commands().execute(changes);
        }
    }

    private void weigh() {
        factor().filter(line -> weight.getSelection() != Math.round(line.getWeight() * STEPS)).ifPresent(line -> edit(
                line, NLS.bind(Messages.Policies_change, kind.name()), MIX_FACTOR__WEIGHT, weight.getSelection() / (double) STEPS));
    }

    /** One step back takes all of a pull on the slider back. */
    private void edit(MixFactor line, String label, EStructuralFeature feature, Object value) {
        open.commands().execute(new FieldEdit(label, line, feature, value, visit));
    }
}
