package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;

/**
 * Reads peers or organisations from a CSV file. Columns are recognised by their names, and rows by e-mail address or by
 * name and employer; what the program has is never overwritten.
 */
public final class CsvImporter implements Importer {
    /** Decides what is done with one row. */
    interface Rows {
        RowVerdict decide(Table.Row row, List<Remark> remarks);
    }

    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException {
        Path source = request.source();
        String name = source.getFileName().toString();
        boolean organisations = request.options().text("as").equals("organisations");
        Changes changes = new Changes(NLS.bind(Messages.Plan_label, name));
        try (Table table = Table.open(source, Charset.forName(request.options().text("encoding")),
                separator(request.options().text("separator")))) {
            Table.Row header = table.next().orElseThrow(() -> new IOException(NLS.bind(Messages.Csv_empty, name)));
            Columns columns = new Columns(header.cells(), request.mapping(), organisations, name);
            Known known = new Known(request.program(), changes);
            Filling filling = new Filling(changes);
            Rows rows = organisations
                    ? new OrganisationRows(columns, known, filling)
                    : new PeerRows(columns, known, filling, changes);
            List<RowVerdict> verdicts = new ArrayList<>();
            for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                verdicts.add(verdict(row.get(), columns, rows));
            }
            List<String> remarks = new ArrayList<>(columns.remarks());
            if (verdicts.isEmpty()) {
                remarks.add(NLS.bind(Messages.Plan_noRows, name));
            }
            return new ImportPlan(verdicts, remarks, changes);
        }
    }

    private static Optional<Character> separator(String option) {
        return switch (option) {
            case "comma" -> Optional.of(',');
            case "semicolon" -> Optional.of(';');
            case "tab" -> Optional.of('\t');
            default -> Optional.empty();
        };
    }

    private static RowVerdict verdict(Table.Row row, Columns columns, Rows rows) {
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
        return rows.decide(row, remarks);
    }
}
