package org.peertable.ui.internal.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Table;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.mix.Sitter.Offer;
import org.peertable.ui.internal.words.Words;

/**
 * The tables with the people around them. Somebody is taken to another seat by the mouse, or by the keyboard: Enter picks
 * up, the arrows say where to, Enter puts down and Escape puts back.
 */
final class RoomCanvas extends Canvas {
    private static final int DRAG = 6;
    private static final int MARGIN = 8;

    /** What the page does when something is done here. */
    interface Deeds {
        /** A seat is looked at. */
        void looked(Sitter sitter);

        /** A seat was reached without the mouse and has to be in sight; under the mouse nothing may move. */
        void wentTo(int seat);

        /** Somebody is picked up; what each seat would be worth is to be {@link #offer offered}. */
        void pickedUp(Invitation guest);

        /** Nobody is carried any more. */
        void putBack();

        /** Somebody is put down on a seat. */
        void dropped(Invitation guest, Sitter on);

        /** Somebody on a locked seat was to be picked up. */
        void held(Sitter sitter);

        /** A seat is to be locked, or unlocked. */
        void lock(Sitter sitter);

        /** Somebody is to be taken off a seat. */
        void free(Sitter sitter);
    }

    private final Deeds deeds;
    private List<Sitter> sitters = List.of();
    private List<String> tables = List.of();
    private List<RoomPlan.Shape> shapes = List.of();
    private RoomPlan plan = RoomPlan.EMPTY;
    private int left;
    private int focus = -1;
    private int hover = -1;
    private Optional<Invitation> carried = Optional.empty();
    private List<Offer> offers = List.of();
    private Point pressed;

    RoomCanvas(Composite parent, Deeds deeds) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.deeds = deeds;
        RoomPainter painter = new RoomPainter(this);
        addPaintListener(e -> painter.paint(e.gc));
        addListener(SWT.Resize, e -> place());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> {
            if (focus < 0 && !sitters.isEmpty()) {
                look(firstTaken());
            }
            redraw();
        });
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = carried.isEmpty()
                && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS));
        AccessibleNames.set(this, this::heard);
        ThemeChange.follow(this, this::redraw);
    }

    private int firstTaken() {
        return IntStream.range(0, sitters.size()).filter(seat -> !sitters.get(seat).isEmpty()).findFirst().orElse(0);
    }

    /** Shows who sits where; whoever was looked at stays so, on whatever seat. */
    void show(List<Table> shown, List<Sitter> next) {
        Optional<Sitter> before = focused();
        sitters = next;
        tables = shown.stream().map(table -> Words.brief(Words.orUnnamed(table.getLabel()))).toList();
        List<RoomPlan.Shape> nextShapes = shown.stream().map(table -> new RoomPlan.Shape(table.isRound(), table.getSeats().size())).toList();
        focus = before.map(this::again).orElse(-1);
        hover(-1);
        if (carried.isPresent() && offers.size() != next.size()) {
            putBack();
        }
        if (!nextShapes.equals(shapes)) {
            shapes = nextShapes;
            plan = RoomPlan.EMPTY;
        }
        place();
    }

    private int again(Sitter before) {
        return IntStream.range(0, sitters.size()).filter(k -> before.guest().isPresent() && sitters.get(k).guest().equals(before.guest()))
                .findFirst().orElseGet(() -> seatNumber(before.seat()));
    }

    private int seatNumber(Seat seat) {
        return IntStream.range(0, sitters.size()).filter(k -> sitters.get(k).seat() == seat).findFirst().orElse(-1);
    }

    private void place() {
        int width = getClientArea().width;
        plan = RoomPlan.of(shapes, Math.max(1, width - 2 * MARGIN));
        left = Math.max(MARGIN, (width - plan.width()) / 2);
        redraw();
    }

    /** Returns how much room it needs when it is so wide. */
    Point needs(int width) {
        RoomPlan wanted = RoomPlan.of(shapes, Math.max(1, width - 2 * MARGIN));
        return new Point(wanted.width() + 2 * MARGIN, wanted.height() + 2 * MARGIN);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return needs(widthHint == SWT.DEFAULT ? 400 : widthHint);
    }

    RoomPlan plan() {
        return plan;
    }

    int left() {
        return left;
    }

    int top() {
        return MARGIN;
    }

    List<Sitter> sitters() {
        return sitters;
    }

    List<String> tables() {
        return tables;
    }

    List<Offer> offers() {
        return offers;
    }

    Optional<Invitation> carried() {
        return carried;
    }

    int focus() {
        return focus;
    }

    int hover() {
        return hover;
    }

    Optional<Sitter> focused() {
        return focus < 0 || focus >= sitters.size() ? Optional.empty() : Optional.of(sitters.get(focus));
    }

    /** Looks at a seat. */
    void look(int seat) {
        focus = seat;
        redraw();
        focused().ifPresent(deeds::looked);
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /** Looks at the seat of somebody, or at a seat. */
    boolean reveal(Object object) {
        Optional<Integer> found = IntStream.range(0, sitters.size())
                .filter(k -> sitters.get(k).seat() == object || sitters.get(k).guest().filter(object::equals).isPresent())
                .boxed().findFirst();
        found.ifPresent(seat -> {
            look(seat);
            deeds.wentTo(seat);
        });
        return found.isPresent();
    }

    /** Carries somebody who may have no seat; the arrows begin where there is room. */
    void carry(Invitation guest) {
        carried = Optional.of(guest);
        offers = List.of();
        if (focus < 0 || guest.getSeat() == null) {
            focus = IntStream.range(0, sitters.size()).filter(k -> sitters.get(k).isEmpty()).findFirst().orElse(Math.max(0, focus));
        }
        redraw();
        deeds.pickedUp(guest);
    }

    /** Says what each seat is worth to whom is carried. */
    void offer(List<Offer> made) {
        if (carried.isPresent() && made.size() == sitters.size()) {
            offers = made;
            redraw();
            focused().ifPresent(deeds::looked);
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Puts down whom is carried where they were. */
    void putBack() {
        if (carried.isPresent()) {
            Optional.ofNullable(carried.get().getSeat()).map(this::seatNumber).filter(seat -> seat >= 0).ifPresent(seat -> focus = seat);
            carried = Optional.empty();
            offers = List.of();
            pressed = null;
            redraw();
            deeds.putBack();
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Puts down whom is carried on the seat that is looked at. */
    private void drop() {
        Invitation guest = carried.orElseThrow();
        Optional<Sitter> on = focused().filter(sitter -> sitter.seat() != guest.getSeat());
        putBack();
        on.ifPresent(sitter -> deeds.dropped(guest, sitter));
    }

    private int at(Event e) {
        return plan.seatAt(e.x - left, e.y - MARGIN).orElse(-1);
    }

    private void press(Event e) {
        setFocus();
        int seat = at(e);
        int first = seat >= 0 ? seat : plan.tableAt(e.x - left, e.y - MARGIN)
                .map(table -> IntStream.range(0, sitters.size()).filter(k -> plan.seats().get(k).table() == table).findFirst().orElse(-1)).orElse(-1);
        if (first >= 0) {
            look(first);
        }
        pressed = e.button == 1 && seat >= 0 && !sitters.get(seat).isEmpty() && !sitters.get(seat).isLocked() ? new Point(e.x, e.y) : null;
    }

    private void move(Event e) {
        if (carried.isPresent()) {
            aim(e);
        } else if (pressed != null && Math.abs(e.x - pressed.x) + Math.abs(e.y - pressed.y) > DRAG) {
            focused().flatMap(Sitter::guest).ifPresent(this::carry);
        } else if (pressed == null) {
            hover(at(e));
        }
    }

    /** The mouse, which may come from elsewhere, carries somebody over a point. */
    void aim(Event e) {
        int seat = at(e);
        if (seat >= 0 && seat != focus) {
            look(seat);
        }
    }

    private void release(Event e) {
        pressed = null;
        if (carried.isPresent()) {
            dropAt(e);
        }
    }

    /** The mouse, which may come from elsewhere, lets somebody go at a point. */
    void dropAt(Event e) {
        if (at(e) >= 0) {
            look(at(e));
            drop();
        } else {
            putBack();
        }
    }

    private void hover(int seat) {
        if (hover != seat) {
            hover = seat;
            setToolTipText(seat < 0 ? null : spoken(sitters.get(seat), "\n"));
            redraw();
        }
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_DOWN -> step(0, 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (carried.isPresent()) {
                    drop();
                } else {
                    focused().filter(Sitter::isLocked).ifPresentOrElse(deeds::held,
                            () -> focused().flatMap(Sitter::guest).ifPresent(this::carry));
                }
            }
            case SWT.ESC -> putBack();
            case SWT.DEL, SWT.BS -> focused().filter(sitter -> carried.isEmpty()).ifPresent(deeds::free);
            case 'l' -> focused().filter(sitter -> carried.isEmpty()).ifPresent(deeds::lock);
            default -> {
                // is no key of the room
            }
        }
    }

    private void step(int dx, int dy) {
        if (focus < 0) {
            sitters.stream().findFirst().ifPresent(any -> look(firstTaken()));
        } else {
            plan.next(focus, dx, dy).ifPresent(this::look);
        }
        if (focus >= 0) {
            deeds.wentTo(focus);
        }
    }

    private String heard() {
        String seat = focused().map(sitter -> spoken(sitter, " ")).orElse(Messages.Room_name);
        return carried.map(guest -> NLS.bind(Messages.Room_carried, Words.name(guest)) + " " + seat + " "
                + (focus >= 0 && focus < offers.size() ? offers.get(focus).words() : "")).orElse(seat);
    }

    /** Everything that is to be said of a seat. */
    private String spoken(Sitter sitter, String between) {
        String table = tables.get(plan.seats().get(sitters.indexOf(sitter)).table());
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(sitter.isEmpty() ? Messages.Room_emptySeat : Messages.Room_seat,
                new Object[] {sitter.name(), sitter.seat().getNumber(), table}));
        if (!sitter.house().isEmpty()) {
            parts.add(sitter.house() + ".");
        }
        Stream.of(sitter.host() ? Messages.Room_host : null, sitter.isLocked() ? Messages.Room_locked : null)
                .filter(Objects::nonNull).forEach(parts::add);
        parts.addAll(sitter.broken());
        parts.addAll(sitter.why());
        return String.join(between, parts);
    }
}
