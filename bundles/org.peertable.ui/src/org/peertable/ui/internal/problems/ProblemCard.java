package org.peertable.ui.internal.problems;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Repair;
import org.peertable.ui.internal.Icons;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.fields.Reflow;
import org.peertable.ui.internal.words.Words;

/** One problem: what is wrong, where, and the ways to mend it. A question that comes first is asked in the same place. */
final class ProblemCard {
    private static final int GAP = 4;
    private static final int ICON = 24;
    private static final int NARROW = 80;

    private final FormToolkit kit;
    private final Composite all;
    private final OpenProgram open;

    ProblemCard(FormToolkit kit, Composite parent, OpenProgram open, Finding finding, ResourceManager images, Runnable opens) {
        this.kit = kit;
        this.open = open;
        all = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP * 2, GAP).applyTo(all);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(all);
        Label icon = kit.createLabel(all, "");
        icon.setImage(Icons.image(images, icon(finding.severity()), parent));
        icon.setToolTipText(word(finding.severity()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label message = kit.createLabel(all, finding.message().replace("&", "&&"), SWT.WRAP);
        (finding.severity() == Severity.INFO ? Tint.QUIET : Tint.FULL).on(message);
        message.addListener(SWT.MouseDoubleClick, e -> opens.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(message);
        indented(link(place(finding), opens));
    }

    void offer(Repair repair) {
        Hyperlink fix = link(repair.label(), () -> start(repair));
        Tint.ACCENT.on(fix);
        indented(fix);
    }

    private Hyperlink link(String text, Runnable action) {
        Hyperlink link = kit.createHyperlink(all, Words.brief(text), SWT.WRAP);
        Tint.QUIET.on(link);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> action.run()));
        return link;
    }

    private static void indented(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).span(2, 1).indent(ICON, 0).applyTo(control);
    }

    private void start(Repair repair) {
        if (repair.question().isPresent()) {
            ask(repair, repair.question().get());
        } else {
            mend(repair, "");
        }
    }

    private void ask(Repair repair, String question) {
        if (all.getChildren()[all.getChildren().length - 1] instanceof Button) {
            return;
        }
        Text answer = new Text(all, SWT.BORDER);
        answer.setMessage(question);
        answer.setToolTipText(question);
        indented(answer);
        Button done = PushButton.in(all, repair.label(), () -> mend(repair, answer.getText().strip()));
        done.setEnabled(false);
        GridDataFactory.fillDefaults().span(2, 1).indent(ICON, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(done);
        answer.addModifyListener(e -> done.setEnabled(!answer.getText().isBlank()));
        answer.addListener(SWT.DefaultSelection, e -> {
            if (done.isEnabled()) {
                mend(repair, answer.getText().strip());
            }
        });
        Reflow.around(done);
        answer.setFocus();
    }

    private void mend(Repair repair, String answer) {
        try {
            open.commands().execute(repair.change().apply(answer));
        } catch (RuntimeException | LinkageError e) {
            ILog.of(ProblemCard.class).error(repair.label(), e);
            Label failed = kit.createLabel(all, Messages.Fix_notMended, SWT.WRAP);
            Tint.WARNING.on(failed);
            indented(failed);
            Reflow.around(failed);
        }
    }

    private static String place(Finding finding) {
        return QuickFixes.eventOf(finding.objects().getFirst()).map(Words::inFull)
                .or(() -> Optional.of(Words.inFull(finding.objects().getFirst()))).orElseThrow();
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "problem-error";
            case WARNING -> "problem-warning";
            case INFO -> "problem-waived";
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Severity_error;
            case WARNING -> Messages.Severity_warning;
            case INFO -> Messages.Severity_info;
        };
    }
}
