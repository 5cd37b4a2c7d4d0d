package org.peertable.exchange.internal.mix;

import java.util.List;

import org.peertable.core.plan.Initials;
import org.peertable.exchange.internal.Svg;

/**
 * Draws a table with the people around it, each as a disc with initials and the name beside it. Seat 1 of a round table is
 * at the top and the others follow clockwise; at a long table the first half sits along the upper side from left to right
 * and the second half comes back along the lower one.
 */
final class TableDrawing {
    private static final double SEAT = 21;
    private static final double ROOM_FOR_A_NAME = 176;
    private static final double COLUMN = 112;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_IN_A_COLUMN = 15;

    /**
     * Somebody at the table.
     *
     * @param place which seat, from 0
     * @param name the name
     * @param organisation the employer; may be empty
     * @param host whether there for the host
     * @param locked whether the seat is locked
     * @param conflict whether a rule about the seat does not hold
     */
    record Guest(int place, String name, String organisation, boolean host, boolean locked, boolean conflict) {
    }

    private final String id;
    private final boolean round;
    private final int places;
    private final List<Guest> guests;

    TableDrawing(String id, boolean round, int places, List<Guest> guests) {
        this.id = id;
        this.round = round;
        this.places = Math.max(1, places);
        this.guests = guests;
    }

    String svg(String title, String description) {
        return round ? around(title, description) : along(title, description);
    }

    private String around(String title, String description) {
        double radius = Math.max(72, places * (2 * SEAT + 14) / (2 * Math.PI));
        double ring = radius + SEAT + 8;
        double width = 2 * (ring + SEAT + ROOM_FOR_A_NAME);
        double height = 2 * (ring + SEAT + 34);
        Svg drawing = new Svg(id, (int) width, (int) height, title, description);
        drawing.circle(width / 2, height / 2, radius, "table");
        for (int place = 0; place < places; place++) {
            double angle = 2 * Math.PI * place / places - Math.PI / 2;
            double x = width / 2 + ring * StrictMath.cos(angle);
            double y = height / 2 + ring * StrictMath.sin(angle);
            seat(drawing, x, y, place);
            Guest guest = guest(place);
            if (guest == null) {
                continue;
            }
            double side = StrictMath.cos(angle);
            if (Math.abs(side) < 0.3) {
                double below = StrictMath.sin(angle) > 0 ? SEAT + 15 : -SEAT - 21;
                label(drawing, x, y + below, "middle", guest, LONGEST_NAME);
            } else {
                label(drawing, x + Math.signum(side) * (SEAT + 8), y - 2, side > 0 ? "start" : "end", guest, LONGEST_NAME);
            }
        }
        return drawing.finished();
    }

    private String along(String title, String description) {
        int columns = (places + 1) / 2;
        double width = columns * COLUMN + 16;
        double top = 44 + SEAT;
        double bottom = top + 2 * SEAT + 72;
        Svg drawing = new Svg(id, (int) width, (int) (bottom + SEAT + 44), title, description);
        drawing.rectangle(8, top + SEAT + 8, width - 16, bottom - top - 2 * SEAT - 16, 14, "table");
        for (int place = 0; place < places; place++) {
            boolean upper = place < columns;
            double x = 8 + COLUMN * ((upper ? place : places - 1 - place) + 0.5);
            double y = upper ? top : bottom;
            seat(drawing, x, y, place);
            Guest guest = guest(place);
            if (guest != null) {
                label(drawing, x, upper ? y - SEAT - 21 : y + SEAT + 15, "middle", guest, LONGEST_IN_A_COLUMN);
            }
        }
        return drawing.finished();
    }

    private void seat(Svg drawing, double x, double y, int place) {
        Guest guest = guest(place);
        if (guest == null) {
            drawing.circle(x, y, SEAT, "seat free");
            drawing.text(x, y + 4, "middle", "small", Integer.toString(place + 1));
            return;
        }
        drawing.circle(x, y, SEAT, guest.host() ? "seat host" : "seat");
        drawing.text(x, y + 5, "middle", guest.host() ? "initials host" : "initials", Initials.of(guest.name()));
        if (guest.conflict()) {
            drawing.circle(x, y, SEAT + 4, "conflict");
        }
        if (guest.locked()) {
            drawing.circle(x + SEAT - 5.5, y + SEAT - 10, 3, "shackle");
            drawing.rectangle(x + SEAT - 11, y + SEAT - 9, 11, 9, 1.5, "lock");
        }
    }

    private static void label(Svg drawing, double x, double y, String anchor, Guest guest, int longest) {
        drawing.text(x, y, anchor, "name", Svg.shortened(guest.name(), longest));
        drawing.text(x, y + 14, anchor, "small", Svg.shortened(guest.organisation(), longest));
    }

    private Guest guest(int place) {
        return guests.stream().filter(guest -> guest.place() == place).findFirst().orElse(null);
    }
}
