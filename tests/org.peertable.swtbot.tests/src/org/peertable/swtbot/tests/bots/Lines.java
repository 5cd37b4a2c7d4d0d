package org.peertable.swtbot.tests.bots;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The lines of a list. */
final class Lines {
    private Lines() {
    }

    /** Returns the lines in sight, their columns with a bar between. */
    static List<String> of(Table list) {
        return PeertableBot.in(() -> Stream.of(list.getItems()).map(item -> line(list, item)).toList());
    }

    /** Returns the place of the first line that contains a text, as soon as there is one. */
    static int index(Table list, String part) {
        Patience.until("a line with " + part + " is listed", () -> find(list, part) >= 0);
        return find(list, part);
    }

    private static int find(Table list, String part) {
        List<String> lines = of(list);
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(part)).findFirst().orElse(-1);
    }

    private static String line(Table list, TableItem item) {
        return String.join(" | ", IntStream.range(0, Math.max(1, list.getColumnCount())).mapToObj(item::getText).toList());
    }
}
