package org.peertable.ui.internal.mix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where tables and seats are drawn, in points. Seat 1 of a round table is at the top and the others follow clockwise; at a
 * long table the first half sits along the upper side from left to right, the second half comes back along the lower one.
 * Tables stand in lines from left to right. No two seats, with the names below them, overlap.
 *
 * @param tables the tables in their order
 * @param seats the seats of all tables in their order
 * @param width how wide it is, at most the width that was given unless one table is wider
 * @param height how high it is
 */
public record RoomPlan(List<Oval> tables, List<Place> seats, int width, int height) {
    /** Half of the disc of a person. */
    static final int RADIUS = 18;
    /** The least room of a person: the disc with some air, and two lines of text below it. */
    private static final int SEAT_WIDTH = 106;
    /** The most room of a name, where nobody else needs it. */
    private static final int NAME_WIDTH = 168;
    /** How much room names have, in steps from much to little. */
    private static final int[] SPACED = {NAME_WIDTH, 154, 142, 130, 118};
    private static final int SEAT_ABOVE = 24;
    private static final int SEAT_BELOW = 54;
    private static final int SEAT_HEIGHT = SEAT_ABOVE + SEAT_BELOW;
    /** So much of a table stays when it makes room for names. */
    private static final double MOST_OF_TABLE = 0.75;
    private static final int GAP = 24;
    private static final int LEAST = 64;
    private static final int STEP = 4;
    /** Between a seat and the table's edge. */
    private static final int EDGE = 6;

    /** A plan of nothing. */
    public static final RoomPlan EMPTY = new RoomPlan(List.of(), List.of(), 0, 0);

    /**
     * The top of a table.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is
     * @param height how high it is
     * @param round whether it is an oval, or a bar
     */
    public record Oval(int x, int y, int width, int height, boolean round) {
        boolean contains(double atX, double atY) {
            if (!round) {
                return atX >= x && atX < x + width && atY >= y && atY < y + height;
            }
            return Math.hypot((atX - x) / width - 0.5, (atY - y) / height - 0.5) < 0.5;
        }

        /** Whether it lies below somebody or their name. */
        private boolean touches(Place seat) {
            return contains(Math.clamp(x + width / 2.0, seat.x - seat.width / 2.0, seat.x + seat.width / 2.0),
                    Math.clamp(y + height / 2.0, seat.y - SEAT_ABOVE, seat.y + SEAT_BELOW));
        }

        private Oval smaller() {
            return new Oval(x + STEP, y + STEP, width - 2 * STEP, height - 2 * STEP, round);
        }
    }

    /**
     * A seat.
     *
     * @param table the number of its table
     * @param x the middle of the disc
     * @param y the middle of the disc
     * @param width how wide the name may be
     */
    public record Place(int table, int x, int y, int width) {
        Place(int table, int x, int y) {
            this(table, x, y, SEAT_WIDTH);
        }

        /** Whether somebody here would sit in, or write over, somebody there. */
        public boolean overlaps(Place other) {
            int apart = Math.abs(x - other.x);
            int below = other.y - y;
            boolean discs = apart < 2 * RADIUS && Math.abs(below) < 2 * RADIUS;
            boolean names = apart < (width + other.width) / 2 && Math.abs(below) < SEAT_BELOW - RADIUS;
            return discs || names || isWritten(apart, below, width) || isWritten(apart, -below, other.width);
        }

        /** Whether a name so wide goes over a disc that is so far aside and below. */
        private static boolean isWritten(int apart, int below, int width) {
            return apart < width / 2 + RADIUS && below > 0 && below < SEAT_BELOW + RADIUS;
        }

        private boolean isNear(Place other) {
            return Math.abs(x - other.x) < SEAT_WIDTH && Math.abs(y - other.y) < SEAT_HEIGHT;
        }
    }

    /**
     * What is to be drawn of a table.
     *
     * @param round whether people sit around it, or along it
     * @param seats how many
     */
    public record Shape(boolean round, int seats) {
    }

    /**
     * Lays tables out in lines that are no wider than there is room, as far as that is possible.
     *
     * @param shapes the tables in their order
     * @param room how wide a line may be, in points
     */
    public static RoomPlan of(List<Shape> shapes, int room) {
        return spaced(shapes, room, SEAT_WIDTH);
    }

    /**
     * Lays tables out as {@link #of(List, int)} does, but with people as far apart as there is room, so that their names can
     * be read.
     *
     * @param shapes the tables in their order
     * @param room how wide a line may be, in points
     * @param height how high all may be without need to scroll, in points
     */
    public static RoomPlan of(List<Shape> shapes, int room, int height) {
        for (int names : SPACED) {
            RoomPlan spaced = spaced(shapes, room, names);
            if (spaced.width <= room && spaced.height <= height) {
                return spaced;
            }
        }
        return spaced(shapes, room, SEAT_WIDTH);
    }

    private static RoomPlan spaced(List<Shape> shapes, int room, int names) {
        List<Oval> tables = new ArrayList<>();
        List<Place> seats = new ArrayList<>();
        int x = 0;
        int y = 0;
        int line = 0;
        int width = 0;
        Map<Shape, RoomPlan> alike = new HashMap<>();
        for (Shape shape : shapes) {
            RoomPlan one = alike.computeIfAbsent(shape, each -> each.round() ? around(each.seats(), shapes.size() == 1 ? room : 0, names)
                    : along(each.seats(), room, names));
            if (x > 0 && x + one.width > room) {
                x = 0;
                y += line + GAP;
                line = 0;
            }
            Oval top = one.tables.getFirst();
            tables.add(new Oval(x + top.x, y + top.y, top.width, top.height, top.round));
            for (Place seat : one.seats) {
                seats.add(new Place(tables.size() - 1, x + seat.x, y + seat.y));
            }
            x += one.width + GAP;
            line = Math.max(line, one.height);
            width = Math.max(width, x - GAP);
        }
        return new RoomPlan(List.copyOf(tables), widened(tables, seats, width), width, y + line);
    }

    /** Gives names the room that nobody else needs. */
    private static List<Place> widened(List<Oval> tables, List<Place> seats, int width) {
        List<Place> wide = new ArrayList<>(seats);
        for (int k = 0; k < wide.size(); k++) {
            Place seat = wide.get(k);
            for (int name = NAME_WIDTH; name > SEAT_WIDTH; name -= STEP) {
                Place wider = new Place(seat.table, seat.x, seat.y, Math.min(name, 2 * Math.min(seat.x, width - seat.x)));
                if (wider.width > SEAT_WIDTH && !tables.get(seat.table).touches(wider)
                        && wide.stream().noneMatch(other -> other != seat && wider.overlaps(other))) {
                    wide.set(k, wider);
                    break;
                }
            }
        }
        return List.copyOf(wide);
    }

    private static RoomPlan around(int count, int room, int names) {
        int across = LEAST + SEAT_WIDTH / 2;
        int down = least(count, across, names);
        // Wider and flatter, or narrower and higher: whichever is the smallest in all.
        for (int wider = across + STEP; wider < across + down; wider += STEP) {
            int flatter = least(count, wider, names);
            if (wider + flatter < across + down) {
                across = wider;
                down = flatter;
            }
        }
        List<Place> ring = ring(count, across, down, names);
        int middleX = across + Math.clamp((room - 2 * across) / 2, SEAT_WIDTH / 2, NAME_WIDTH / 2);
        int middleY = down + SEAT_ABOVE;
        List<Place> seats = ring.stream().map(seat -> new Place(0, middleX + seat.x, middleY + seat.y)).toList();
        // The names of those at the top lie between them and the table, those of the others do not.
        int top = SEAT_HEIGHT + EDGE;
        int bottom = middleY + down - SEAT_ABOVE - EDGE;
        int half = across - SEAT_WIDTH / 2 - EDGE;
        Oval table = new Oval(middleX - half, top, 2 * half, bottom - top, true);
        List<Place> named = seats.stream().map(seat -> new Place(0, seat.x, seat.y, NAME_WIDTH)).toList();
        while (table.height() > MOST_OF_TABLE * (bottom - top) && table.width() > MOST_OF_TABLE * 2 * half && named.stream().anyMatch(table::touches)) {
            table = table.smaller();
        }
        while (table.height() > LEAST / 2 && table.width() > LEAST / 2 && seats.stream().anyMatch(table::touches)) {
            table = table.smaller();
        }
        return new RoomPlan(List.of(table), seats, 2 * middleX, middleY + down + SEAT_BELOW);
    }

    /** How high a ring so wide must be at least. */
    private static int least(int count, int across, int names) {
        int low = LEAST + SEAT_ABOVE;
        int high = low + count * SEAT_HEIGHT;
        while (low < high) {
            int middle = (low + high) / 2;
            if (anyOverlap(ring(count, across, middle, names))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Place> ring(int count, int across, int down, int names) {
        List<Place> ring = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double angle = 2 * Math.PI * k / count - Math.PI / 2;
            ring.add(new Place(0, (int) Math.round(across * Math.cos(angle)), (int) Math.round(down * Math.sin(angle)), names));
        }
        return ring;
    }

    private static boolean anyOverlap(List<Place> ring) {
        // Neighbours come closest; in an oval the one after next may come close, too.
        int count = ring.size();
        for (int k = 0; k < count; k++) {
            for (int ahead = 1; ahead <= 2 && ahead < count; ahead++) {
                Place other = ring.get((k + ahead) % count);
                if (other != ring.get(k) && (ring.get(k).isNear(other) || ring.get(k).overlaps(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static RoomPlan along(int count, int room, int names) {
        int columns = Math.max(1, (count + 1) / 2);
        int table = 2 * LEAST / 3;
        int lower = SEAT_HEIGHT + table + 2 * EDGE + SEAT_ABOVE;
        // A table longer than the room is bent nowhere: it is scrolled.
        int step = Math.clamp(room / columns, names, names + GAP);
        List<Place> seats = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            boolean upper = k < columns;
            int column = upper ? k : count - 1 - k;
            seats.add(new Place(0, step * column + step / 2, upper ? SEAT_ABOVE : lower));
        }
        return new RoomPlan(List.of(new Oval(0, SEAT_HEIGHT + EDGE, step * columns, table, false)), seats,
                step * columns, lower + SEAT_BELOW);
    }

    /** Returns the number of the seat at a point, with the names below it. */
    public Optional<Integer> seatAt(int x, int y) {
        for (int k = 0; k < seats.size(); k++) {
            Place seat = seats.get(k);
            boolean onDisc = Math.hypot(x - seat.x, y - seat.y) <= RADIUS + EDGE;
            boolean onName = Math.abs(x - seat.x) <= seat.width / 2 && y > seat.y && y < seat.y + SEAT_BELOW;
            if (onDisc || onName) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /** Returns the number of the table at a point. */
    public Optional<Integer> tableAt(int x, int y) {
        for (int k = 0; k < tables.size(); k++) {
            if (tables.get(k).contains(x, y)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the seat that comes next in a direction: the nearest of those that lie more that way than sideways.
     *
     * @param from the number of a seat
     * @param dx -1 for left, 1 for right, 0 for neither
     * @param dy -1 for up, 1 for down, 0 for neither
     */
    public Optional<Integer> next(int from, int dx, int dy) {
        Place at = seats.get(from);
        Optional<Integer> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int k = 0; k < seats.size(); k++) {
            int ahead = (seats.get(k).x - at.x) * dx + (seats.get(k).y - at.y) * dy;
            int aside = Math.abs((seats.get(k).x - at.x) * dy) + Math.abs((seats.get(k).y - at.y) * dx);
            double distance = ahead + 2.0 * aside;
            if (ahead > 0 && distance < least) {
                least = distance;
                best = Optional.of(k);
            }
        }
        return best;
    }
}
