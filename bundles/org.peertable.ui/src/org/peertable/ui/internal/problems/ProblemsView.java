package org.peertable.ui.internal.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.part.ViewPart;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.editors.ScrolledBody;

/** What does not hold in the open program, what weighs most first. Each problem leads to its place. */
public final class ProblemsView extends ViewPart {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.problems";
    private static final int STEP = 30;
    private static final int MARGIN = 8;
    private static final int GAP = 16;
    private static final int NARROW = 80;

    private final Consumer<ProgramState> programChanged = state -> follow();
    private final Runnable checked = this::refresh;
    private final QuickFixes fixes = new QuickFixes(Platform.getExtensionRegistry());
    private FormToolkit kit;
    private ScrolledBody form;
    private LocalResourceManager images;
    private OpenProgram open;
    private List<Finding> shown = List.of();
    private int most = STEP;

    @Override
    public void createPartControl(Composite parent) {
        kit = new FormToolkit(parent.getDisplay());
        form = new ScrolledBody(kit, parent);
        form.setData("problems", this);
        images = new LocalResourceManager(JFaceResources.getResources(), form);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(form.getBody());
        Programs.workbench().addListener(programChanged);
        // the icons are drawn for the background that they stand on
        ThemeChange.follow(form, () -> fill(shown));
        follow();
    }

    private void follow() {
        unfollow();
        open = Programs.workbench().current().orElse(null);
        if (open != null) {
            open.check().addListener(checked);
        }
        most = STEP;
        fill(List.of());
        refresh();
    }

    private void unfollow() {
        if (open != null) {
            open.check().removeListener(checked);
        }
    }

    private void refresh() {
        List<Finding> findings = open == null ? List.of() : open.check().findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed()).toList();
        if (!findings.equals(shown)) {
            fill(findings);
        }
    }

    private void fill(List<Finding> findings) {
        shown = findings;
        long count = findings.stream().filter(finding -> finding.severity() != Severity.INFO).count();
        setPartName(count == 0 ? Messages.Problems_title : NLS.bind(Messages.Problems_titleCount, count));
        Composite body = form.getBody();
        form.setRedraw(false);
        try {
            Stream.of(body.getChildren()).forEach(Control::dispose);
            findings.stream().limit(most).forEach(this::card);
            if (findings.isEmpty()) {
                sentence(body);
            } else if (findings.size() > most) {
                more(body, findings.size() - most);
            }
            form.reflow(true);
        } finally {
            form.setRedraw(true);
        }
    }

    private void card(Finding finding) {
        ProblemCard card = new ProblemCard(kit, form.getBody(), open, finding, images, () -> Places.open(
                getSite().getPage(), open, finding.objects().getFirst(), finding.feature()));
        fixes.repairs(finding, open).forEach(card::offer);
    }

    private void sentence(Composite body) {
        Label label = kit.createLabel(body, open == null ? Messages.Problems_noProgram : Messages.Problems_none, SWT.WRAP);
        Tint.QUIET.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
    }

    private void more(Composite body, int count) {
        Hyperlink link = kit.createHyperlink(body, NLS.bind(Messages.Problems_more, count), SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
            most += STEP;
            fill(shown);
        }));
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        unfollow();
        if (kit != null) {
            kit.dispose();
        }
        super.dispose();
    }
}
