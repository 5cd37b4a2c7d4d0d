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
    private static final int MARGIN = 8;

    /** What the page does when something is done here. */
    interface Deeds {
        /** A seat is looked at. */
        void looked(Sitter sitter);

        /** A seat was reached without the mouse and has to be in sight; under the mouse nothing may move. */
        void wentTo(int seat);

        /** Somebody is picked up; what each seat would be worth is to be {@link #offer offered}. */
        void pickedUp(Invitation guest);

        /** The mouse carries somebody to a point of the room, near an edge of what is in sight perhaps. */
        void carriedTo(Point point);

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
    private final RoomInput input;
    private List<Sitter> sitters = List.of();
    private List<String> tables = List.of();
    private List<RoomPlan.Shape> shapes = List.of();
    private RoomPlan plan = RoomPlan.EMPTY;
    private int left;
    private int focus = -1;
    private int hover = -1;
    private Optional<Invitation> carried = Optional.empty();
    private List<Offer> offers = List.of();

    RoomCanvas(Composite parent, Deeds deeds) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.deeds = deeds;
        RoomPainter painter = new RoomPainter(this);
        addPaintListener(e -> painter.paint(e.gc));
        addListener(SWT.Resize, e -> place());
        input = new RoomInput(this, deeds);
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

    int firstTaken() {
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
        plan = RoomPlan.of(shapes, Math.max(1, width - 2 * MARGIN), getClientArea().height - 2 * MARGIN);
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

    RoomInput input() {
        return input;
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
            input.letGo();
            redraw();
            deeds.putBack();
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Puts down whom is carried on the seat that is looked at. */
    void drop() {
        Invitation guest = carried.orElseThrow();
        Optional<Sitter> on = focused().filter(sitter -> sitter.seat() != guest.getSeat());
        putBack();
        on.ifPresent(sitter -> deeds.dropped(guest, sitter));
    }

    /** Is over a seat with the mouse; -1 for none. */
    void hover(int seat) {
        if (hover != seat) {
            hover = seat;
            setToolTipText(seat < 0 ? null : spoken(sitters.get(seat), "\n").replace("&", "&&"));
            redraw();
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
