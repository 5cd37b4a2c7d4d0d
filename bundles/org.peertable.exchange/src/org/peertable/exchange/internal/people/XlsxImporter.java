package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;

/** Reads peers or organisations from a sheet of a spreadsheet, as {@link CsvImporter} does from a CSV file. */
public final class XlsxImporter implements Importer {
    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException {
        try (TableRows sheet = SheetRows.open(request.source(), request.options().text("sheet"))) {
            return new TableImport(request, sheet).plan(monitor);
        }
    }

    @Override
    public List<ImportColumn> columns(ImportRequest request) throws IOException {
        try (TableRows sheet = SheetRows.open(request.source(), request.options().text("sheet"))) {
            return new TableImport(request, sheet).columns();
        }
    }
}
