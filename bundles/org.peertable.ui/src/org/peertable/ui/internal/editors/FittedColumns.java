package org.peertable.ui.internal.editors;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Gives each column of a table the width of what stands in it. Where there is no room for all the widest give way, so that
 * a date or a number is never cut for the sake of a sentence. What a planner drags stays until the table or what is shown
 * has another width.
 */
public final class FittedColumns {
    /** So many lines are measured: those that are seen first. */
    private static final int MEASURED = 200;
    private static final int AIR = 20;

    private final Table table;
    private int[] wanted = {};
    private int width;

    private FittedColumns(Table table) {
        this.table = table;
        table.addListener(SWT.Resize, e -> share(table.getClientArea().width));
    }

    /**
     * Fits the columns of a table from now on.
     *
     * @param table the table; its columns may be made later
     */
    public static FittedColumns of(Table table) {
        return new FittedColumns(table);
    }

    /** Looks at the lines again, which have changed. */
    public void fit() {
        int[] next = measured();
        if (!Arrays.equals(next, wanted)) {
            wanted = next;
            width = 0;
            share(table.getClientArea().width);
        }
    }

    private int[] measured() {
        GC gc = new GC(table);
        try {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            int[] widths = Arrays.stream(table.getColumns()).mapToInt(column -> gc.textExtent(column.getText()).x).toArray();
            for (int line = 0; line < Math.min(MEASURED, table.getItemCount()); line++) {
                TableItem item = table.getItem(line);
                int icon = item.getImage() == null ? 0 : item.getImage().getBounds().width + AIR / 2;
                for (int column = 0; column < widths.length; column++) {
                    gc.setFont(item.getFont(column));
                    widths[column] = Math.max(widths[column], gc.textExtent(item.getText(column)).x + (column == 0 ? icon : 0));
                }
            }
            return Arrays.stream(widths).map(one -> one + AIR).toArray();
        } finally {
            gc.dispose();
        }
    }

    private void share(int room) {
        if (room <= 1 || room == width || wanted.length != table.getColumnCount()) {
            return;
        }
        width = room;
        int[] widths = shared(wanted, room);
        for (int column = 0; column < widths.length; column++) {
            table.getColumn(column).setWidth(widths[column]);
        }
    }

    /** What is left over goes to all in proportion; where something is missing whoever wants less than an equal share has it. */
    static int[] shared(int[] wanted, int room) {
        int all = Arrays.stream(wanted).sum();
        if (all <= room) {
            return Arrays.stream(wanted).map(one -> one + (int) ((long) (room - all) * one / Math.max(1, all))).toArray();
        }
        int[] widths = wanted.clone();
        int left = room;
        int open = wanted.length;
        for (int column : IntStream.range(0, wanted.length).boxed().sorted((a, b) -> wanted[a] - wanted[b]).mapToInt(k -> k).toArray()) {
            widths[column] = Math.min(wanted[column], left / open);
            left -= widths[column];
            open--;
        }
        return widths;
    }
}
