package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;

/** Reads peers or organisations from the rows of a table, whose first row names the columns. */
final class TableImport {
    private static final int MOST_SAMPLES = 3;

    private final ImportRequest request;
    private final TableRows table;
    private final String file;
    private final boolean organisations;

    TableImport(ImportRequest request, TableRows table) {
        this.request = request;
        this.table = table;
        file = request.source().getFileName().toString();
        organisations = request.options().text("as").equals("organisations");
    }

    private Table.Row header() throws IOException {
        return table.next().orElseThrow(() -> new IOException(NLS.bind(Messages.Csv_empty, file)));
    }

    /** Returns the columns with what they are taken for and what is in their first cells. */
    List<ImportColumn> columns() throws IOException {
        List<String> header = header().cells();
        List<Table.Row> first = new ArrayList<>();
        for (Optional<Table.Row> row = table.next(); row.isPresent() && first.size() < MOST_SAMPLES; row = table.next()) {
            first.add(row.get());
        }
        Columns columns = new Columns(header, request.mapping(), organisations, file, false);
        List<ImportColumn> described = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            List<String> samples = first.stream()
                    .filter(row -> column < row.cells().size())
                    .map(row -> Values.tidy(row.cells().get(column)))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            described.add(new ImportColumn(columns.name(i), columns.field(i).map(Field::id), Field.ids(organisations), samples));
        }
        return described;
    }

    ImportPlan plan(IProgressMonitor monitor) throws IOException {
        Columns columns = new Columns(header().cells(), request.mapping(), organisations, file, true);
        PeopleImport people = new PeopleImport(request.program(), file, columns::name);
        List<RowVerdict> verdicts = new ArrayList<>();
        for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            verdicts.add(verdict(row.get(), columns, people));
        }
        List<String> remarks = new ArrayList<>(columns.remarks());
        if (verdicts.isEmpty()) {
            remarks.add(NLS.bind(Messages.Plan_noRows, file));
        }
        return new ImportPlan(verdicts, remarks, people.changes());
    }

    private RowVerdict verdict(Table.Row row, Columns columns, PeopleImport people) {
        List<Remark> remarks = new ArrayList<>();
        if (row.cells().size() > columns.count()) {
            remarks.add(new Remark("", NLS.bind(Messages.Row_moreCells, row.cells().size(), columns.count())));
        }
        for (int i = 0; i < Math.min(row.cells().size(), columns.count()); i++) {
            String cell = row.cells().get(i);
            OptionalInt control = Values.control(cell);
            if (control.isPresent()) {
                remarks.add(new Remark(columns.name(i), NLS.bind(Messages.Row_control,
                        String.format(Locale.ROOT, "%04X", control.getAsInt()))));
            } else if (cell.indexOf(Table.NO_TEXT) >= 0) {
                remarks.add(new Remark(columns.name(i),
                        NLS.bind(Messages.Row_encoding, cell.substring(0, Math.min(40, cell.length())))));
            }
        }
        if (!remarks.isEmpty()) {
            return new RowVerdict(row.line(), Outcome.REJECTED, "", remarks);
        }
        if (row.cells().size() < columns.count()) {
            remarks.add(new Remark("", NLS.bind(Messages.Row_fewerCells, row.cells().size(), columns.count())));
        }
        if (organisations) {
            List<String> aliases = columns.cells(row, Field.ALIASES).stream().flatMap(cell -> Values.listed(cell).stream()).toList();
            return people.organisation(columns.cell(row, Field.DISPLAY_NAME), aliases, row.line(), remarks);
        }
        return people.person(Person.of(columns, row, remarks), row.line(), remarks);
    }
}
