package org.peertable.exchange.internal.room;

import java.util.ArrayList;
import java.util.List;

import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Attendee;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/**
 * A table as the seat plan draws it; all measures are millimetres from the top left of its space.
 *
 * @param label which table it is
 * @param about how many sit there
 * @param round whether it is round
 * @param height of its space
 * @param left of the table itself
 * @param top of the table itself
 * @param wide how wide the table is
 * @param high how high the table is
 * @param places who sits around it
 */
public record TablePlan(String label, String about, boolean round, double height, double left, double top, double wide, double high,
        List<Place> places) {
    /** Width of the space of a table. */
    static final double WIDTH = 180;

    private static final double NAME = 31;
    private static final double LINE = 13;
    private static final double CHAIR = 6.4;

    /**
     * A seat.
     *
     * @param number which seat it is
     * @param x of the middle of the chair
     * @param y of the middle of the chair
     * @param nameLeft of the name
     * @param nameTop of the name
     * @param nameWidth how wide the name may be
     * @param name who sits there; empty when nobody does whom the readers may know of
     * @param about the organisation; may be empty
     * @param host whether the person is the host's
     */
    public record Place(int number, double x, double y, double nameLeft, double nameTop, double nameWidth, String name, String about,
            boolean host) {
    }

    /** Copies the list. */
    public TablePlan {
        places = List.copyOf(places);
    }

    static String label(Table table, Texts texts) {
        return table.getLabel() == null || table.getLabel().isBlank() ? texts.get("Plan_unnamed") : table.getLabel();
    }

    static TablePlan of(Table table, Texts texts) {
        List<Seat> seats = table.getSeats();
        long taken = seats.stream().filter(seat -> seat.getOccupant() != null).count();
        String about = texts.get("Plan_taken", taken, seats.size());
        String label = label(table, texts);
        return table.isRound() ? round(label, about, seats, texts) : oblong(label, about, seats, texts);
    }

    /** The names stand on an ellipse, so that neighbours at the sides have a line of their own each. */
    private static TablePlan round(String label, String about, List<Seat> seats, Texts texts) {
        int rows = (seats.size() + 1) / 2;
        double disc = Math.clamp(seats.size() * 5.0, 30, 80);
        double height = Math.max(disc + 4 * LINE, rows * (LINE + 3) + 2 * LINE);
        double middle = WIDTH / 2;
        double centre = height / 2;
        double chairs = disc / 2 + CHAIR;
        double across = Math.min(middle - NAME / 2, chairs + 23);
        double down = centre - LINE / 2;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            double angle = 2 * Math.PI * i / seats.size() - Math.PI / 2;
            double x = middle + across * Math.cos(angle);
            double y = centre + down * Math.sin(angle);
            places.add(place(seats.get(i), middle + chairs * Math.cos(angle), centre + chairs * Math.sin(angle),
                    x - NAME / 2, y - LINE / 2, NAME, texts));
        }
        return new TablePlan(label, about, true, height, middle - disc / 2, centre - disc / 2, disc, disc, places);
    }

    /** Half of the seats stand along the upper side from left to right, the others along the lower side back. */
    private static TablePlan oblong(String label, String about, List<Seat> seats, Texts texts) {
        int upper = (seats.size() + 1) / 2;
        double step = Math.min(34, WIDTH / Math.max(1, upper));
        double wide = Math.max(40, step * upper);
        double left = (WIDTH - wide) / 2;
        double top = LINE + CHAIR + 3;
        double high = 20;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            boolean above = i < upper;
            int column = above ? i : 2 * upper - 1 - i;
            double x = left + step * (column + 0.5);
            double y = above ? top - CHAIR / 2 - 1 : top + high + CHAIR / 2 + 1;
            places.add(place(seats.get(i), x, y, x - step / 2 + 0.5, above ? 0 : y + CHAIR / 2 + 1, step - 1, texts));
        }
        return new TablePlan(label, about, false, 2 * top + high, left, top, wide, high, places);
    }

    private static Place place(Seat seat, double x, double y, double left, double top, double width, Texts texts) {
        Invitation occupant = seat.getOccupant();
        Attendee person = occupant == null ? null : Attendee.of(occupant, texts);
        return new Place(seat.getNumber(), x - CHAIR / 2, y - CHAIR / 2, left, top, width,
                person == null ? "" : person.name(), person == null ? "" : person.organisation(),
                occupant != null && occupant.getRole() != GuestRole.GUEST);
    }
}
