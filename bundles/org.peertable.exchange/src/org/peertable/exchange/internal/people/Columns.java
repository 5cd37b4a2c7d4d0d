package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** What the columns of a table are about. */
final class Columns {
    private final List<String> names = new ArrayList<>();
    private final Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
    private final List<String> remarks = new ArrayList<>();

    /**
     * Finds out what each column is about.
     *
     * @param header the names of the columns
     * @param mapping what the planner said: column name to field, or to {@code -} to leave it out
     * @param organisations whether the rows are organisations
     * @param file name of the file, for messages
     * @param nameNeeded whether some column must hold a name
     * @throws IOException if the mapping does not fit or no column holds a name
     */
    Columns(List<String> header, Map<String, String> mapping, boolean organisations, String file, boolean nameNeeded)
            throws IOException {
        for (String name : header) {
            String tidy = Values.tidy(name);
            names.add(tidy.isEmpty() ? NLS.bind(Messages.Columns_unnamed, names.size() + 1) : tidy);
        }
        for (String column : mapping.keySet().stream().sorted().toList()) {
            if (!names.contains(column)) {
                throw new IOException(NLS.bind(Messages.Columns_noSuchColumn,
                        new Object[] {file, column, String.join(", ", names)}));
            }
        }
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String meant = mapping.get(names.get(i));
            if ("-".equals(meant)) {
                continue;
            }
            Optional<Field> field = meant == null
                    ? Field.named(names.get(i), organisations)
                    : Optional.of(mapped(names.get(i), meant, organisations));
            if (field.isPresent()) {
                place(field.get(), i);
            } else {
                unknown.add(names.get(i));
            }
        }
        if (!unknown.isEmpty()) {
            remarks.add(NLS.bind(Messages.Columns_unknown, String.join(", ", unknown)));
        }
        if (nameNeeded && !has(Field.DISPLAY_NAME) && !has(Field.GIVEN_NAME) && !has(Field.FAMILY_NAME)) {
            throw new IOException(NLS.bind(Messages.Columns_noName, file, String.join(", ", names)));
        }
    }

    private static Field mapped(String column, String meant, boolean organisations) throws IOException {
        return Field.byId(meant, organisations).orElseThrow(() -> new IOException(
                NLS.bind(Messages.Columns_noSuchField, new Object[] {column, meant, String.join(", ", Field.ids(organisations))})));
    }

    private void place(Field field, int column) {
        List<Integer> known = places.computeIfAbsent(field, unseen -> new ArrayList<>());
        if (known.isEmpty() || field.isMany()) {
            known.add(column);
        } else {
            remarks.add(NLS.bind(Messages.Columns_twice, names.get(known.getFirst()), names.get(column)));
        }
    }

    /** Returns what a column is taken for; empty when it is left out. */
    Optional<Field> field(int column) {
        return places.entrySet().stream().filter(place -> place.getValue().contains(column)).map(Map.Entry::getKey).findFirst();
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** Returns what to know about the columns as a whole. */
    List<String> remarks() {
        return remarks;
    }

    /** Returns how many columns there are. */
    int count() {
        return names.size();
    }

    /** Returns a column's name. */
    String name(int column) {
        return names.get(column);
    }

    /** Returns the name of the first column about a field; empty when there is none. */
    String name(Field field) {
        return has(field) ? names.get(places.get(field).getFirst()) : "";
    }

    /** Returns the tidied cells of a row that are about a field and not empty. */
    List<String> cells(Table.Row row, Field field) {
        return places.getOrDefault(field, List.of()).stream()
                .filter(column -> column < row.cells().size())
                .map(column -> Values.tidy(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Returns the tidied cell of a row that is about a field; empty when there is none. */
    String cell(Table.Row row, Field field) {
        List<String> cells = cells(row, field);
        return cells.isEmpty() ? "" : cells.getFirst();
    }
}
