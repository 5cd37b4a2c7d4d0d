package org.peertable.ui.internal.day;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Words;

/** Run the day: the event of today, else the one that comes next, or another one that is chosen above. */
public final class DayView extends ViewPart {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.day";
    private static final int MARGIN = 24;
    private static final int GAP = 8;

    private final Consumer<ProgramState> programChanged = state -> follow();
    private final CommandStackListener edited = change -> changed();
    private InstantSource clock = InstantSource.system();
    private FormToolkit kit;
    private Composite body;
    private Combo choice;
    private Label nothing;
    private OpenProgram open;
    private List<Event> events = List.of();
    private Optional<Event> event = Optional.empty();
    private Optional<DayBoard> board = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        kit = new FormToolkit(parent.getDisplay());
        body = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite head = kit.createComposite(body);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        choice = new Combo(head, SWT.READ_ONLY);
        AccessibleNames.set(choice, () -> Messages.Day_event);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(Optional.of(events.get(choice.getSelectionIndex())))));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(choice);
        nothing = kit.createLabel(head, "", SWT.WRAP);
        Tint.QUIET.on(nothing);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
        Programs.workbench().addListener(programChanged);
        follow();
    }

    /**
     * Has the time told by another clock.
     *
     * @param other tells the time of parts that begin from now on
     */
    public void clock(InstantSource other) {
        clock = other;
        show(event);
    }

    private void follow() {
        unfollow();
        open = Programs.workbench().current().orElse(null);
        if (open != null) {
            open.commands().addCommandStackListener(edited);
        }
        event = Optional.empty();
        list();
        show(today());
    }

    private void unfollow() {
        if (open != null) {
            open.commands().removeCommandStackListener(edited);
        }
    }

    private void list() {
        List<Event> found = open == null ? List.of() : open.program().getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(one -> one.getStart() != null && one.getStatus() != EventStatus.CANCELLED)
                .sorted(Comparator.comparing(Event::getStart).reversed()).toList();
        List<String> words = found.stream().map(one -> Words.brief(Words.inFull(one))).toList();
        if (!words.equals(List.of(choice.getItems()))) {
            choice.setItems(words.toArray(String[]::new));
            choice.requestLayout();
        }
        events = found;
        choice.setVisible(!found.isEmpty());
        choice.select(event.map(events::indexOf).orElse(-1));
    }

    private Optional<Event> today() {
        LocalDate today = LocalDate.now();
        LocalDateTime morning = today.atStartOfDay();
        return events.stream().filter(one -> one.getStart().toLocalDate().equals(today)).findFirst()
                .or(() -> events.stream().filter(one -> one.getStart().isAfter(morning)).min(Comparator.comparing(Event::getStart)))
                .or(() -> events.stream().findFirst());
    }

    private void show(Optional<Event> next) {
        event = next;
        board.ifPresent(old -> old.control().dispose());
        board = next.map(one -> new DayBoard(open, one, kit, body, clock));
        board.ifPresent(made -> GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control()));
        nothing.setText(next.isPresent() ? "" : Messages.Day_noEvent);
        choice.select(event.map(events::indexOf).orElse(-1));
        body.layout(true, true);
    }

    private void changed() {
        list();
        if (event.filter(one -> !events.contains(one)).isPresent()) {
            show(today());
        } else {
            board.ifPresent(DayBoard::changed);
        }
    }

    @Override
    public void setFocus() {
        board.ifPresentOrElse(DayBoard::setFocus, body::setFocus);
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        unfollow();
        kit.dispose();
        super.dispose();
    }
}
