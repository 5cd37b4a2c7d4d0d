package org.peertable.ui.internal.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.PlanOptions;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.PlanRequest;
import org.peertable.core.plan.Planner;
import org.peertable.core.plan.Proposal;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;

/**
 * A search for a better mix, and what came of it: a line that says how it goes, and buttons to stop it, to keep what was
 * found or to throw it away. What is proposed holds as long as nothing else changes.
 */
final class MixSearch {
    private static final int GAP = 8;
    private static final int NARROW = 80;
    private static final int MOST_MOVES_SHOWN = 12;

    private final EditorPageSite site;
    private final MixTexts texts;
    private final Runnable said;
    private final Composite place;
    private final Label words;
    private final Composite deeds;
    private Optional<Job> running = Optional.empty();
    private boolean offering;
    private boolean keeping;
    private int round;

    MixSearch(EditorPageSite site, Composite parent, MixTexts texts, Runnable said) {
        this.site = site;
        this.texts = texts;
        this.said = said;
        place = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, GAP / 2).applyTo(place);
        words = site.toolkit().createLabel(place, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(words);
        deeds = site.toolkit().createComposite(place);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = GAP;
        deeds.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(deeds);
        place.addDisposeListener(e -> running.ifPresent(Job::cancel));
    }

    Control control() {
        return place;
    }

    /** Returns whether it says anything now. */
    boolean isSaying() {
        return !words.getText().isEmpty();
    }

    /** Says something, with nothing to decide. */
    void say(String text, Tint tint) {
        clear(text, tint);
        shown();
    }

    /** The program has changed: what was looked for or proposed holds no more. */
    void changed() {
        if (keeping) {
            return;
        }
        round++;
        if (running.isPresent() || offering) {
            running.ifPresent(Job::cancel);
            running = Optional.empty();
            say(Messages.Search_outdated, Tint.QUIET);
        }
    }

    /** Looks for a plan and proposes it. */
    void run(PlanRequest request) {
        int mine = ++round;
        clear(Messages.Search_looking, Tint.FULL);
        deed(Messages.Search_stop, () -> running.ifPresent(Job::cancel));
        shown();
        Display display = place.getDisplay();
        Job job = Job.create(Messages.Search_job, (IProgressMonitor monitor) -> {
            try {
                PlanOutcome outcome = site.open().read(monitor, () -> new Planner(site.open().program(), LocalDate.now(),
                        Contributions.installed().mixFactors())
                        .plan(request, PlanOptions.DEFAULT.withListener(best -> tell(display, mine, () -> better(best))), monitor));
                tell(display, mine, () -> came(outcome));
            } catch (OperationCanceledException e) {
                tell(display, mine, () -> ended(Messages.Search_stopped, Tint.QUIET));
                return Status.CANCEL_STATUS;
            } catch (IllegalStateException | IllegalArgumentException e) {
                ILog.of(MixSearch.class).warn(e.getMessage(), e);
                tell(display, mine, () -> ended(NLS.bind(Messages.Search_failed, e.getMessage()), Tint.WARNING));
            }
            return (IStatus) Status.OK_STATUS;
        });
        job.setUser(false);
        running = Optional.of(job);
        job.schedule();
    }

    private void better(MixScores best) {
        words.setText(NLS.bind(Messages.Search_better, texts.scores(best)));
        place.requestLayout();
    }

    private void tell(Display display, int mine, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (mine == round && !place.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private void ended(String text, Tint tint) {
        running = Optional.empty();
        say(text, tint);
    }

    private void came(PlanOutcome outcome) {
        running = Optional.empty();
        switch (outcome) {
            case PlanOutcome.Infeasible none -> say(texts.infeasible(none), Tint.WARNING);
            case PlanOutcome.Found found when found.proposals().stream().allMatch(one -> one.changes().isEmpty()) ->
                say(lines(Stream.concat(Stream.of(Messages.Search_nothing), notices(found.proposals().getFirst()))), Tint.FULL);
            case PlanOutcome.Found found -> propose(found.proposals());
        }
    }

    private void propose(List<Proposal> proposals) {
        boolean several = proposals.size() > 1;
        List<String> said = new ArrayList<>();
        for (int k = 0; k < proposals.size(); k++) {
            said.add(several ? NLS.bind(Messages.Search_way, k + 1, texts.summary(proposals.get(k))) : texts.summary(proposals.get(k)));
        }
        proposals.getFirst().expectation().map(texts::expectation).map(MixTexts::sentence).ifPresent(said::add);
        clear(lines(Stream.concat(said.stream(), proposals.stream().flatMap(this::notices).distinct())), Tint.FULL);
        for (int k = 0; k < proposals.size(); k++) {
            Proposal one = proposals.get(k);
            deed(several ? NLS.bind(Messages.Search_take, k + 1) : Messages.Search_keep, () -> keep(one));
        }
        deed(several ? Messages.Search_leave : Messages.Search_throwAway, () -> say("", Tint.FULL));
        if (!several) {
            deed(Messages.Search_whatChanges, () -> words(texts.summary(proposals.getFirst()), proposals.getFirst()));
        }
        offering = true;
        shown();
    }

    private void keep(Proposal proposal) {
        Command command = proposal.changes();
        keeping = true;
        try {
            site.open().commands().execute(command);
        } finally {
            keeping = false;
        }
        clear(lines(Stream.concat(Stream.of(texts.summary(proposal)), notices(proposal))), Tint.FULL);
        deed(Messages.Search_undo, () -> {
            if (site.open().commands().getUndoCommand() == command) {
                site.open().commands().undo();
                say(Messages.Search_undone, Tint.QUIET);
            } else {
                say(Messages.Search_notUndone, Tint.QUIET);
            }
        });
        deed(Messages.Search_whatChanged, () -> words(texts.summary(proposal), proposal));
        shown();
    }

    /** Says of everybody what is done with them. */
    private void words(String summary, Proposal proposal) {
        Stream<String> moves = proposal.moves().stream().map(texts::move).limit(MOST_MOVES_SHOWN);
        int more = proposal.moves().size() - MOST_MOVES_SHOWN;
        words.setText(lines(Stream.of(Stream.of(summary), moves, more > 0 ? Stream.of(NLS.bind(Messages.Search_more, more)) : Stream.<String>of())
                .flatMap(each -> each)).replace("&", "&&"));
        shown();
    }

    private Stream<String> notices(Proposal proposal) {
        return proposal.notices().stream().map(texts::notice).map(MixTexts::sentence);
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }

    private void clear(String text, Tint tint) {
        offering = false;
        words.setText(text.replace("&", "&&"));
        tint.on(words);
        for (Control old : deeds.getChildren()) {
            old.dispose();
        }
    }

    private void deed(String text, Runnable does) {
        PushButton.in(deeds, text, does);
    }

    private void shown() {
        ((GridData) place.getLayoutData()).exclude = !isSaying();
        place.setVisible(isSaying());
        ((GridData) deeds.getLayoutData()).exclude = deeds.getChildren().length == 0;
        deeds.setVisible(deeds.getChildren().length > 0);
        deeds.requestLayout();
        place.requestLayout();
        said.run();
    }
}
