package org.peertable.ui.internal.day;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.ProgramView;
import org.peertable.ui.internal.navigator.MessagePane;
import org.peertable.ui.internal.safety.NoticeBar;

/** Run the day: the event of today on one page, else the question which event it is. */
public final class DayView extends ProgramView {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.day";

    private final StackLayout stack = new StackLayout();
    private Clock clock = Clock.systemDefaultZone();
    private FormToolkit kit;
    private BigType type;
    private Composite pages;
    private MessagePane message;
    private Composite place;
    private Optional<DayPane> pane = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        kit = new FormToolkit(parent.getDisplay());
        Composite all = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        type = new BigType(kit, all);
        new NoticeBar(all);
        pages = kit.createComposite(all);
        pages.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        message = new MessagePane(pages);
        place = kit.createComposite(pages);
        place.setLayout(new FillLayout());
        followPrograms();
    }

    @Override
    protected void show(ProgramState state) {
        message.show(state);
        stack.topControl = open == null ? message.control() : place;
        pages.layout();
        clear();
        if (open != null) {
            List<Event> today = EventChoice.today(open.program(), clock);
            if (today.size() == 1) {
                run(today.getFirst());
            } else {
                choose();
            }
        }
    }

    private void clear() {
        pane = Optional.empty();
        Stream.of(place.getChildren()).forEach(Control::dispose);
    }

    private void choose() {
        clear();
        EventChoice.create(type, place, open.program(), clock, this::run);
        place.layout(true, true);
    }

    /**
     * Shows an event as on its day.
     *
     * @param event an event of the open program
     */
    public void run(Event event) {
        clear();
        DayPane made = new DayPane(type, place, open, event, clock, this::choose);
        pane = Optional.of(made);
        place.layout(true, true);
        made.setFocus();
    }

    /** Shows everything by another clock, as tests do. */
    public void use(Clock other) {
        clock = other;
        show(Programs.workbench().state());
    }

    @Override
    protected void edited() {
        if (pane.filter(shown -> shown.event().eResource() == null).isPresent() || pane.isEmpty()) {
            choose();
        } else {
            pane.ifPresent(DayPane::refresh);
        }
    }

    @Override
    public void setFocus() {
        pane.ifPresentOrElse(DayPane::setFocus, place::setFocus);
    }

    @Override
    public void dispose() {
        super.dispose();
        if (kit != null) {
            kit.dispose();
        }
    }
}
