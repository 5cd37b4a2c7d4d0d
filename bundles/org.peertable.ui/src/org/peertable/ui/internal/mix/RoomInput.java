package org.peertable.ui.internal.mix;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.peertable.ui.internal.mix.RoomCanvas.Deeds;

/** What mouse and keys do in the room. The mouse may come from elsewhere with somebody who has no seat. */
final class RoomInput {
    private static final int DRAG = 6;

    private final RoomCanvas room;
    private final Deeds deeds;
    private Optional<Point> pressed = Optional.empty();

    RoomInput(RoomCanvas room, Deeds deeds) {
        this.room = room;
        this.deeds = deeds;
        room.addListener(SWT.MouseDown, this::press);
        room.addListener(SWT.MouseMove, this::move);
        room.addListener(SWT.MouseUp, this::release);
        room.addListener(SWT.MouseExit, e -> room.hover(-1));
        room.addListener(SWT.KeyDown, this::key);
    }

    private int seatAt(Event e) {
        return room.plan().seatAt(e.x - room.left(), e.y - room.top()).orElse(-1);
    }

    /** The seat at a point, or the first one of the table that is there. */
    private int seatOrTableAt(Event e) {
        int seat = seatAt(e);
        return seat >= 0 ? seat : room.plan().tableAt(e.x - room.left(), e.y - room.top())
                .map(table -> IntStream.range(0, room.sitters().size())
                        .filter(k -> room.plan().seats().get(k).table() == table).findFirst().orElse(-1)).orElse(-1);
    }

    private void press(Event e) {
        room.setFocus();
        int seat = seatOrTableAt(e);
        if (seat >= 0) {
            room.look(seat);
        }
        pressed = e.button == 1 && seatAt(e) >= 0 && !room.sitters().get(seat).isEmpty() ? Optional.of(new Point(e.x, e.y)) : Optional.empty();
    }

    private void move(Event e) {
        if (room.carried().isPresent()) {
            aim(e);
        } else if (pressed.filter(from -> Math.abs(e.x - from.x) + Math.abs(e.y - from.y) > DRAG).isPresent()) {
            pickUp();
        } else if (pressed.isEmpty()) {
            room.hover(seatAt(e));
        }
    }

    private void pickUp() {
        Optional<Sitter> sitter = room.focused();
        if (sitter.filter(Sitter::isLocked).isPresent()) {
            letGo();
            deeds.held(sitter.get());
        } else {
            sitter.flatMap(Sitter::guest).ifPresent(room::carry);
        }
    }

    /** The mouse carries somebody over a point. */
    void aim(Event e) {
        int seat = seatAt(e);
        if (seat >= 0 && seat != room.focus()) {
            room.look(seat);
        }
        deeds.carriedTo(new Point(e.x, e.y));
    }

    private void release(Event e) {
        letGo();
        if (room.carried().isPresent()) {
            dropAt(e);
        }
    }

    /** The mouse lets somebody go at a point. */
    void dropAt(Event e) {
        int seat = seatAt(e);
        if (seat >= 0) {
            room.look(seat);
            room.drop();
        } else {
            room.putBack();
        }
    }

    /** The mouse holds nobody. */
    void letGo() {
        pressed = Optional.empty();
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_DOWN -> step(0, 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (room.carried().isPresent()) {
                    room.drop();
                } else {
                    pickUp();
                }
            }
            case SWT.ESC -> room.putBack();
            case SWT.DEL, SWT.BS -> room.focused().filter(sitter -> room.carried().isEmpty()).ifPresent(deeds::free);
            case 'l' -> room.focused().filter(sitter -> room.carried().isEmpty()).ifPresent(deeds::lock);
            default -> {
                // is no key of the room
            }
        }
    }

    private void step(int dx, int dy) {
        if (room.focus() < 0) {
            room.sitters().stream().findFirst().ifPresent(any -> room.look(room.firstTaken()));
        } else {
            room.plan().next(room.focus(), dx, dy).ifPresent(room::look);
        }
        if (room.focus() >= 0) {
            deeds.wentTo(room.focus());
        }
    }
}
