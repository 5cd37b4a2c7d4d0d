package org.peertable.exchange.internal.room;

import java.util.ArrayList;
import java.util.List;

import org.peertable.exchange.internal.Svg;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Attendee;
import org.peertable.exchange.internal.print.Drawing;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Table;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/**
 * A table as the seat plan draws it; all measures are millimetres from the top left of its space.
 *
 * @param label which table it is
 * @param about how many sit there
 * @param size how large it is drawn; 1 when there are several on a sheet
 * @param svg the table and its chairs
 * @param places who sits around it
 */
public record TablePlan(String label, String about, double size, String svg, List<Place> places) {
    /** Width of the space of a table. */
    static final double WIDTH = 180;

    /** How much larger a single table may be drawn, which has the sheet for itself. */
    private static final double LARGEST = 1.4;
    /** Units of the drawing for a millimetre. */
    private static final double UNITS = 4;
    private static final double NAME = 31;
    private static final double LINE = 13;
    private static final double CHAIR = 6.4;

    /**
     * A name beside a chair.
     *
     * @param left of the name
     * @param top of the name
     * @param width how wide the name may be
     * @param name who sits there
     * @param about the organisation; may be empty
     */
    public record Place(double left, double top, double width, String name, String about) {
    }

    /** Copies the list. */
    public TablePlan {
        places = List.copyOf(places);
    }

    /** Returns the table and its chairs as shapes for paper. */
    public TemplateHTMLOutputModel getDrawing() throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(Drawing.of(svg, WIDTH));
    }

    static String label(Table table, Texts texts) {
        return table.getLabel() == null || table.getLabel().isBlank() ? texts.get("Plan_unnamed") : table.getLabel();
    }

    static List<TablePlan> of(Event event, Texts texts) {
        double size = event.getTables().size() == 1 ? alone(event.getTables().getFirst()) : 1;
        List<TablePlan> plans = new ArrayList<>();
        for (Table table : event.getTables()) {
            plans.add(new Room(table, size, "table-" + plans.size(), texts).plan());
        }
        return plans;
    }

    /** As large as the names at the sides leave room for. */
    private static double alone(Table table) {
        double needed = disc(table) / 2 + 1.5 * CHAIR + NAME;
        return table.isRound() ? Math.clamp((WIDTH / 2 - 2) / needed, 1, LARGEST) : LARGEST;
    }

    private static double disc(Table table) {
        return Math.clamp(table.getSeats().size() * 5.0, 30, 80);
    }

    /** The space of one table while it is drawn. */
    private static final class Room {
        private final Table table;
        private final List<Seat> seats;
        private final double size;
        private final double name;
        private final double line;
        private final double chair;
        private final String id;
        private final Texts texts;
        private final List<Place> places = new ArrayList<>();
        private Svg drawing;

        private Room(Table table, double size, String id, Texts texts) {
            this.table = table;
            this.seats = table.getSeats();
            this.size = size;
            this.name = NAME * size;
            this.line = LINE * size;
            this.chair = CHAIR * size;
            this.id = id;
            this.texts = texts;
        }

        private TablePlan plan() {
            long taken = seats.stream().filter(seat -> seat.getOccupant() != null).count();
            if (table.isRound()) {
                round();
            } else {
                oblong();
            }
            return new TablePlan(label(table, texts), texts.get("Plan_taken", taken, seats.size()), size, drawing.finished(), places);
        }

        private void begin(double height) {
            drawing = new Svg(id, (int) (WIDTH * UNITS), (int) Math.ceil(height * UNITS), label(table, texts), "");
        }

        /** The names stand on an ellipse, so that neighbours at the sides have a line of their own each. */
        private void round() {
            int rows = (seats.size() + 1) / 2;
            double disc = disc(table) * size;
            double height = Math.max(disc + 4 * line, rows * (line + 3) + 2 * line);
            double middle = WIDTH / 2;
            double centre = height / 2;
            double chairs = disc / 2 + chair;
            double across = Math.min(middle - name / 2, chairs + 23 * size);
            double down = centre - line / 2;
            begin(height);
            drawing.circle(middle * UNITS, centre * UNITS, disc / 2 * UNITS, "top");
            for (int i = 0; i < seats.size(); i++) {
                double angle = 2 * Math.PI * i / seats.size() - Math.PI / 2;
                chair(seats.get(i), middle + chairs * StrictMath.cos(angle), centre + chairs * StrictMath.sin(angle));
                name(seats.get(i), middle + across * StrictMath.cos(angle) - name / 2,
                        centre + down * StrictMath.sin(angle) - line / 2, name);
            }
        }

        /** Half of the seats stand along the upper side from left to right, the others along the lower side back. */
        private void oblong() {
            int upper = (seats.size() + 1) / 2;
            double step = Math.min(34 * size, WIDTH / Math.max(1, upper));
            double wide = Math.max(40, step * upper);
            double left = (WIDTH - wide) / 2;
            double top = line + chair + 3;
            double high = 20 * size;
            begin(2 * top + high);
            drawing.rectangle(left * UNITS, top * UNITS, wide * UNITS, high * UNITS, 5 * UNITS, "top");
            for (int i = 0; i < seats.size(); i++) {
                boolean above = i < upper;
                int column = above ? i : 2 * upper - 1 - i;
                double x = left + step * (column + 0.5);
                double y = above ? top - chair / 2 - 1 : top + high + chair / 2 + 1;
                chair(seats.get(i), x, y);
                name(seats.get(i), x - step / 2 + 0.5, above ? 0 : y + chair / 2 + 1, step - 1);
            }
        }

        private void chair(Seat seat, double x, double y) {
            Invitation occupant = seat.getOccupant();
            String style = occupant == null ? "free" : occupant.getRole() == GuestRole.GUEST ? "guest" : "host";
            drawing.circle(x * UNITS, y * UNITS, chair / 2 * UNITS, "chair " + style);
            drawing.text(x * UNITS, (y + 1.05) * UNITS, "middle", style, texts.number(seat.getNumber()));
        }

        private static double hundredths(double length) {
            return Math.rint(length * 100) / 100 + 0.0;
        }

        private void name(Seat seat, double left, double top, double width) {
            if (seat.getOccupant() != null) {
                Attendee person = Attendee.of(seat.getOccupant(), texts);
                // a style sheet knows no exponents, as the sine of half a turn has them
                places.add(new Place(hundredths(left), hundredths(top), hundredths(width), person.name(), person.organisation()));
            }
        }
    }
}
