package org.peertable.ui.internal.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.eclipse.swt.widgets.Shell;
import org.peertable.core.reconcile.Conflict;
import org.peertable.core.reconcile.Side;

/** A window in which it is decided for each field that both have changed whose word counts; the planner's own at first. */
final class ConflictsDialog extends Dialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 360;
    private static final int GAP = 8;
    private static final int MOST_SHOWN = 100;

    private final List<Conflict> conflicts;
    private final Map<Conflict, Side> decisions = new HashMap<>();

    ConflictsDialog(Shell parent, List<Conflict> conflicts) {
        super(parent);
        this.conflicts = conflicts;
        conflicts.forEach(conflict -> decisions.put(conflict, Side.OURS));
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Returns whose word counts, for each of them. */
    Map<Conflict, Side> decisions() {
        return Map.copyOf(decisions);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Conflicts_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(scroller);
        Composite all = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * GAP).applyTo(all);
        conflicts.stream().limit(MOST_SHOWN).forEach(conflict -> add(all, conflict));
        if (conflicts.size() > MOST_SHOWN) {
            label(all, NLS.bind(Messages.Conflicts_more, conflicts.size() - MOST_SHOWN));
        }
        scroller.setContent(all);
        scroller.addListener(SWT.Resize, e -> scroller.setMinHeight(all.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
        return area;
    }

    private void add(Composite all, Conflict conflict) {
        // the two belong together for the arrow keys, too
        Composite one = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP / 2).applyTo(one);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(one);
        label(one, ConflictWords.about(conflict)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        choice(one, conflict, Side.OURS, NLS.bind(Messages.Conflicts_mine, ConflictWords.value(conflict.ours())));
        choice(one, conflict, Side.THEIRS, NLS.bind(Messages.Conflicts_theirs, ConflictWords.value(conflict.theirs())));
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void choice(Composite one, Conflict conflict, Side side, String text) {
        Button button = new Button(one, SWT.RADIO | SWT.WRAP);
        button.setText(text.replace("&", "&&"));
        button.setSelection(decisions.get(conflict) == side);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (button.getSelection()) {
                decisions.put(conflict, side);
            }
        }));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(button);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Conflicts_bring, true);
    }
}
