package org.peertable.ui.internal.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which columns the directory shows, in which order and how wide; remembered from one session to the next. */
final class ColumnMemory {
    private static final String KEY = "directory.columns";
    private static final int NARROWEST = 24;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.peertable.ui");

    /** Returns the columns in their order with their widths; the usual ones when nothing sensible is remembered. */
    Map<Column, Integer> read() {
        Map<Column, Integer> columns = new LinkedHashMap<>();
        for (String part : preferences.get(KEY, "").split(",")) {
            String[] pair = part.split(":");
            Stream.of(Column.values()).filter(column -> pair.length == 2 && column.name().equals(pair[0]))
                    .forEach(column -> columns.put(column, pair[1].matches("\\d{1,4}")
                            ? Math.max(NARROWEST, Integer.parseInt(pair[1])) : column.width()));
        }
        if (columns.isEmpty()) {
            Stream.of(Column.values()).filter(Column::isUsual).forEach(column -> columns.put(column, column.width()));
        }
        return columns;
    }

    void write(Map<Column, Integer> columns) {
        List<String> parts = new ArrayList<>();
        columns.forEach((column, width) -> parts.add(column.name() + ":" + width));
        preferences.put(KEY, parts.stream().collect(Collectors.joining(",")));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(ColumnMemory.class).warn(e.getMessage(), e);
        }
    }
}
