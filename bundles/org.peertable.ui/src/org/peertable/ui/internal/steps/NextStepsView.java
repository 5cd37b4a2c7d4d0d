package org.peertable.ui.internal.steps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.part.ViewPart;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.Icons;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ObjectInput;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.wizards.Wizards;
import org.peertable.ui.internal.words.Words;

/**
 * What is to be done next for the event that is open in front, else for the one that comes next, else to have one. Each step
 * leads to its place.
 */
public final class NextStepsView extends ViewPart {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.nextSteps";
    private static final int MARGIN = 8;
    private static final int GAP = 8;
    private static final int NARROW = 80;

    private final Consumer<ProgramState> programChanged = state -> follow();
    private final CommandStackListener edited = event -> refresh();
    private final IPartListener turned = new TurnListener(this::refresh);
    private FormToolkit kit;
    private ScrolledBody form;
    private LocalResourceManager images;
    private OpenProgram open;
    private List<Step> shown = List.of();
    private Optional<Event> shownFor = Optional.empty();
    private List<Beginning> shownBeginnings = List.of();

    /**
     * What leads to an event where none lies ahead.
     *
     * @param text what is to be done
     * @param command does it
     */
    private record Beginning(String text, String command) {
    }

    @Override
    public void createPartControl(Composite parent) {
        kit = new FormToolkit(parent.getDisplay());
        form = new ScrolledBody(kit, parent);
        form.setData("nextSteps", this);
        images = new LocalResourceManager(JFaceResources.getResources(), form);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).spacing(GAP, GAP).applyTo(form.getBody());
        Programs.workbench().addListener(programChanged);
        getSite().getPage().addPartListener(turned);
        // the icons are drawn for the background that they stand on
        ThemeChange.follow(form, () -> fill(shownFor, shown, shownBeginnings));
        follow();
    }

    private void follow() {
        unfollow();
        open = Programs.workbench().current().orElse(null);
        if (open != null) {
            open.commands().addCommandStackListener(edited);
        }
        shownFor = Optional.empty();
        fill(Optional.empty(), List.of(), List.of());
        refresh();
    }

    private void unfollow() {
        if (open != null) {
            open.commands().removeCommandStackListener(edited);
        }
    }

    private void refresh() {
        Optional<Event> event = Optional.ofNullable(open).flatMap(program -> inFront().or(this::next));
        List<Step> steps = event.map(each -> NextSteps.of(each, LocalDate.now())).orElse(List.of());
        List<Beginning> beginnings = open == null || event.isPresent() ? List.of() : beginnings(open.program());
        if (!steps.equals(shown) || !event.equals(shownFor) || !beginnings.equals(shownBeginnings)) {
            fill(event, steps, beginnings);
        }
    }

    private static List<Beginning> beginnings(Program program) {
        boolean nobody = program.getDirectories().stream().allMatch(directory -> directory.getPeers().isEmpty());
        Beginning people = new Beginning(Messages.Steps_people, Commands.IMPORT);
        Beginning event = program.getSeasons().isEmpty() ? new Beginning(Messages.Steps_planSeason, Commands.NEW_SEASON)
                : new Beginning(Messages.Steps_planEvent, Commands.NEW_EVENT);
        return nobody ? List.of(people, event) : List.of(event);
    }

    private Optional<Event> inFront() {
        return getSite().getPage().getActiveEditor() != null
                && getSite().getPage().getActiveEditor().getEditorInput() instanceof ObjectInput input
                && input.open() == open && input.object() instanceof Event event ? Optional.of(event) : Optional.empty();
    }

    private Optional<Event> next() {
        LocalDateTime now = LocalDateTime.now();
        return open.program().getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getStart() != null && event.getStart().isAfter(now) && event.getStatus() != EventStatus.CANCELLED)
                .min(Comparator.comparing(Event::getStart));
    }

    private void fill(Optional<Event> event, List<Step> steps, List<Beginning> beginnings) {
        shown = steps;
        shownFor = event;
        shownBeginnings = beginnings;
        Composite body = form.getBody();
        form.setRedraw(false);
        try {
            Stream.of(body.getChildren()).forEach(Control::dispose);
            event.ifPresentOrElse(each -> sentence(Words.brief(Words.inFull(each)), false),
                    () -> sentence(beginnings.isEmpty() ? Messages.Steps_none : Messages.Steps_nothingAhead, true));
            beginnings.forEach(each -> line("step-open", Messages.Steps_open, each.text(), Tint.FULL, () -> Commands.run(each.command())));
            steps.stream().filter(step -> !step.done()).forEach(this::line);
            if (event.isPresent() && steps.stream().allMatch(Step::done)) {
                sentence(Messages.Steps_allDone, true);
            }
            steps.stream().filter(Step::done).forEach(this::line);
            event.map(Event::eContainer).filter(Season.class::isInstance).map(Season.class::cast).ifPresent(this::season);
            form.reflow(true);
        } finally {
            form.setRedraw(true);
        }
    }

    private void sentence(String text, boolean quiet) {
        Label label = kit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP);
        if (quiet) {
            Tint.QUIET.on(label);
        } else {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).span(2, 1).applyTo(label);
    }

    private void line(Step step) {
        line(step.done() ? "step-done" : "step-open", step.done() ? Messages.Steps_done : Messages.Steps_open, step.text(),
                step.done() ? Tint.QUIET : Tint.FULL, () -> take(step));
    }

    /** Leads to what became of the season that the event belongs to. */
    private void season(Season season) {
        line("season", Messages.Steps_seasonHint, NLS.bind(Messages.Steps_season, Words.name((Object) season)), Tint.FULL,
                () -> Places.open(getSite().getPage(), open, season, Optional.empty()));
    }

    private void line(String picture, String hint, String text, Tint tint, Runnable leads) {
        Composite body = form.getBody();
        Label icon = kit.createLabel(body, "");
        icon.setImage(Icons.image(images, picture, body));
        icon.setToolTipText(hint);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Hyperlink link = kit.createHyperlink(body, Words.brief(text), SWT.WRAP);
        link.setUnderlined(false);
        tint.on(link);
        link.setToolTipText(NLS.bind(Messages.Steps_opens, Words.brief(text)).replace("&", "&&"));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> leads.run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(link);
    }

    private void take(Step step) {
        if (step.object() instanceof Event event && step.feature() == PeertablePackage.Literals.EVENT__ANNOUNCEMENTS) {
            Wizards.invite(getSite().getWorkbenchWindow(), open, event);
        } else {
            Places.open(getSite().getPage(), open, step.object(), Optional.of(step.feature()));
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        getSite().getPage().removePartListener(turned);
        unfollow();
        if (kit != null) {
            kit.dispose();
        }
        super.dispose();
    }

    /** Told when another part comes to the front. */
    private record TurnListener(Runnable then) implements IPartListener {
        @Override
        public void partActivated(IWorkbenchPart part) {
            then.run();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            then.run();
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            then.run();
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // another one is activated
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // it is activated next
        }
    }
}
