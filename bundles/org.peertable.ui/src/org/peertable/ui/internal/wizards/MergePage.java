package org.peertable.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peertable.core.contribute.Changes;
import org.peertable.core.merge.MergeField;
import org.peertable.core.merge.MergeField.Choice;
import org.peertable.core.merge.PeerMerge;
import org.peertable.core.store.StoreException;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

/** Shows two entries side by side and asks, field by field, what of them stays. */
final class MergePage extends StepPage {
    private static final int FIELD = 110;
    private static final int VALUE = 190;
    private static final int BOTH = 80;

    private final OpenProgram open;
    private final Supplier<Optional<Peer[]>> pair;
    private final Map<EStructuralFeature, Choice> decisions = new LinkedHashMap<>();
    private ScrolledComposite scrolled;
    private Button swap;
    private Peer kept;
    private Peer other;
    private PeerMerge merge;
    private String failure = "";

    MergePage(OpenProgram open, Supplier<Optional<Peer[]>> pair) {
        super(Messages.Merge_title, Messages.Merge_description);
        this.open = open;
        this.pair = pair;
    }

    @Override
    void fill(Composite parent) {
        swap = new Button(parent, SWT.PUSH);
        swap.setText(Messages.Merge_swap);
        swap.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare(other, kept)));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(swap);
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(600, 300).applyTo(scrolled);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::prepare);
        }
    }

    private void prepare() {
        Optional<Peer[]> wanted = pair.get();
        if (getControl().isDisposed() || wanted.isEmpty()) {
            return;
        }
        failure = "";
        try {
            // notes and answers refer to people, too
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.Merge_preparing, 1);
                try {
                    open.loadAll();
                } catch (StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            if (!getControl().isDisposed()) {
                compare(wanted.get()[0], wanted.get()[1]);
            }
        } catch (InvocationTargetException e) {
            failure = String.valueOf(e.getCause().getMessage());
            ILog.of(MergePage.class).error(failure, e.getCause());
            check();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void compare(Peer first, Peer second) {
        kept = first;
        other = second;
        merge = new PeerMerge(open.program(), kept, other);
        decisions.clear();
        Optional.ofNullable(scrolled.getContent()).ifPresent(Control::dispose);
        Composite list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP / 2).applyTo(list);
        head(list);
        List<MergeField> fields = merge.fields();
        fields.forEach(field -> row(list, field));
        if (fields.isEmpty()) {
            label(list, Messages.Merge_alike, 2 * VALUE);
        }
        scrolled.setContent(list);
        scrolled.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        check();
        scrolled.getParent().layout(true, true);
    }

    private void head(Composite list) {
        Composite row = line(list);
        label(row, "", FIELD);
        for (String text : new String[] {NLS.bind(Messages.Merge_stays, Words.name(kept)), NLS.bind(Messages.Merge_goes, Words.name(other))}) {
            label(row, text, VALUE).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        label(row, "", BOTH);
    }

    private void row(Composite list, MergeField field) {
        Composite row = line(list);
        label(row, Words.of(field.feature()), FIELD);
        choice(row, field, Choice.KEPT, MergeWords.value(field.kept()), VALUE);
        choice(row, field, Choice.OTHER, MergeWords.value(field.other()), VALUE);
        if (field.allows(Choice.BOTH)) {
            choice(row, field, Choice.BOTH, Messages.Merge_both, BOTH);
        }
    }

    private static Composite line(Composite list) {
        Composite row = new Composite(list, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(GAP, 0).applyTo(row);
        return row;
    }

    private static Label label(Composite row, String text, int width) {
        Label label = new Label(row, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void choice(Composite row, MergeField field, Choice choice, String text, int width) {
        Button button = new Button(row, SWT.RADIO | SWT.WRAP);
        button.setText((text.isBlank() ? Messages.Merge_nothing : text).replace("&", "&&"));
        button.setToolTipText(text.replace("&", "&&"));
        button.setSelection(field.proposed() == choice);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (button.getSelection()) {
                decisions.put(field.feature(), choice);
            }
        }));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(button);
    }

    @Override
    Optional<String> problem() {
        return !failure.isEmpty() ? Optional.of(failure)
                : merge == null ? Optional.of(Messages.Merge_preparing)
                : merge.bothInvited().stream().findFirst().map(event -> NLS.bind(Messages.Merge_bothInvited, name(event)));
    }

    private static String name(Event event) {
        return Words.inFull(event);
    }

    /** Returns the merge as one change. */
    Changes changes() {
        return merge.changes(decisions);
    }

    /** Returns who goes. */
    Peer other() {
        return other;
    }
}
