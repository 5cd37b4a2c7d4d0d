package org.peertable.ui.internal.day;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.PlanRequest;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Slot;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.mix.MixSearch;
import org.peertable.ui.internal.words.Words;

/** One event on its day: at the left who is here, at the right what is being talked about; large enough to be read from afar. */
final class DayBoard {
    private static final int MARGIN = 24;
    private static final int GAP = 12;
    private static final int NARROW = 80;
    private static final int TOUCH = 56;
    private static final double MEDIUM = 1.5;
    private static final double LARGE = 2.4;
    private static final int SECOND = 1_000;

    private final OpenProgram open;
    private final Event event;
    private final FormToolkit kit;
    private final Composite body;
    private final RunningOrder order;
    private final Font medium;
    private final Font large;
    private final Text checkIn;
    private final Label meant;
    private final MixSearch repair;
    private final GuestBoard guests;
    private TimeRing ring;
    private Label part;
    private Label lead;
    private Label prompt;
    private Label following;
    private Button next;

    DayBoard(OpenProgram open, Event event, FormToolkit kit, Composite parent, InstantSource clock) {
        this.open = open;
        this.event = event;
        this.kit = kit;
        order = new RunningOrder(clock);
        body = kit.createComposite(parent);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), body);
        medium = font(fonts, MEDIUM);
        large = font(fonts, LARGE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(MARGIN, MARGIN).spacing(2 * MARGIN, GAP).applyTo(body);
        Composite people = column();
        Composite talk = column();
        wrapped(people, medium, Tint.QUIET).setText(Messages.Day_checkIn);
        checkIn = new Text(people, SWT.BORDER);
        checkIn.setFont(large);
        AccessibleNames.set(checkIn, () -> Messages.Day_checkIn);
        checkIn.addListener(SWT.Modify, e -> offer());
        checkIn.addListener(SWT.DefaultSelection, e -> takeTyped());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(checkIn);
        meant = wrapped(people, medium, Tint.ACCENT);
        repair = new MixSearch(open, kit, people, MixTexts.in(Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).exclude(true).applyTo(repair.control());
        guests = new GuestBoard(kit, people, medium, this::isHere, this::doesNotCome, guest -> open.commands().execute(Attendances.takeBack(guest)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(guests.control());
        talk(talk);
        tick();
        refresh();
    }

    private static Font font(LocalResourceManager fonts, double times) {
        int usual = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
        return fonts.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight((int) Math.round(usual * times)));
    }

    private Composite column() {
        Composite column = kit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        return column;
    }

    private Label wrapped(Composite parent, Font font, Tint tint) {
        Label label = kit.createLabel(parent, "", SWT.WRAP);
        label.setFont(font);
        tint.on(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void talk(Composite talk) {
        Composite now = kit.createComposite(talk);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 0).applyTo(now);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(now);
        ring = new TimeRing(now, order, large);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(ring);
        Composite words = kit.createComposite(now);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        part = wrapped(words, large, Tint.FULL);
        lead = wrapped(words, medium, Tint.QUIET);
        prompt = wrapped(words, medium, Tint.FULL);
        next = kit.createButton(talk, "", SWT.PUSH);
        next.setFont(large);
        next.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            order.next();
            refresh();
        }));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TOUCH).applyTo(next);
        following = wrapped(talk, medium, Tint.QUIET);
        // what is written stands apart from what is read
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, MARGIN).applyTo(kit.createLabel(talk, ""));
        NoteLine note = new NoteLine(open, event, kit, talk, medium);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note.control());
    }

    private void tick() {
        if (!body.isDisposed()) {
            ring.redraw();
            body.getDisplay().timerExec(SECOND, this::tick);
        }
    }

    Composite control() {
        return body;
    }

    void setFocus() {
        checkIn.setFocus();
    }

    /** Somebody else has changed something, or a part of the agenda is over. */
    void refresh() {
        guests.show(event);
        order.follow(event.getSlots());
        Optional<Slot> on = order.current();
        set(part, on.map(DayBoard::title).orElse(event.getSlots().isEmpty() ? Messages.Day_noAgenda
                : order.isOver() ? Messages.Day_over : Messages.Day_notBegun));
        set(lead, on.map(Slot::getLead).map(Words::name).map(name -> NLS.bind(Messages.Day_lead, Words.brief(name))).orElse(""));
        set(prompt, on.map(Slot::getTopic).map(DayBoard::prompt).orElse(""));
        set(following, order.following().filter(slot -> on.isPresent())
                .map(slot -> NLS.bind(Messages.Day_then, title(slot), slot.getMinutes())).orElse(""));
        next.setText(on.isPresent() ? order.following().isPresent() ? Messages.Day_next : Messages.Day_end
                : order.isOver() ? Messages.Day_again : Messages.Day_begin);
        next.setEnabled(!event.getSlots().isEmpty());
        ring.redraw();
        body.layout(true, true);
    }

    /** The program has changed; what was found for a guest who does not come does not hold any more. */
    void changed() {
        repair.changed();
        refresh();
    }

    private static String title(Slot slot) {
        return Words.brief(Stream.of(Optional.ofNullable(slot.getTitle()), Optional.ofNullable(slot.getTopic()).map(DiscussionTopic::getTitle))
                .flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst().orElseGet(() -> Words.of(slot.getKind())));
    }

    private static String prompt(DiscussionTopic topic) {
        return Optional.ofNullable(topic.getPrompt()).filter(text -> !text.isBlank()).or(() -> Optional.ofNullable(topic.getTitle())).orElse("");
    }

    private static void set(Label label, String text) {
        label.setText(text.replace("&", "&&"));
    }

    private void offer() {
        List<Invitation> found = Attendances.meant(event, checkIn.getText());
        say(checkIn.getText().isBlank() ? "" : found.isEmpty() ? NLS.bind(Messages.Day_nobody, checkIn.getText().strip())
                : found.size() == 1 ? NLS.bind(Messages.Day_enter, Words.brief(Words.name(found.getFirst())))
                : NLS.bind(Messages.Day_several, found.stream().map(Words::name).map(Words::brief).collect(Collectors.joining(", "))));
    }

    private void say(String text) {
        set(meant, text);
        meant.requestLayout();
    }

    private void takeTyped() {
        List<Invitation> found = Attendances.meant(event, checkIn.getText());
        if (found.size() == 1) {
            checkIn.setText("");
            isHere(found.getFirst());
        }
    }

    private void isHere(Invitation guest) {
        open.commands().execute(Attendances.checkIn(guest));
        say(NLS.bind(Messages.Day_welcome, Words.brief(Words.name(guest))));
        checkIn.setFocus();
    }

    private void doesNotCome(Invitation guest) {
        repair.run(new PlanRequest.Repair(event, List.of(guest), PlanRequest.Repair.Reason.NO_SHOW));
    }
}
