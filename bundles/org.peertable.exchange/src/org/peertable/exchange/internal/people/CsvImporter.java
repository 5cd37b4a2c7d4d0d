package org.peertable.exchange.internal.people;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;

/**
 * Reads peers or organisations from a CSV file. Columns are recognised by their names, and rows by e-mail address or by
 * name and employer; what the program has is never overwritten.
 */
public final class CsvImporter implements Importer {
    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException {
        try (TableRows table = open(request)) {
            return new TableImport(request, table).plan(monitor);
        }
    }

    @Override
    public List<ImportColumn> columns(ImportRequest request) throws IOException {
        try (TableRows table = open(request)) {
            return new TableImport(request, table).columns();
        }
    }

    private static TableRows open(ImportRequest request) throws IOException {
        return Table.open(request.source(), Charset.forName(request.options().text("encoding")),
                separator(request.options().text("separator")));
    }

    private static Optional<Character> separator(String option) {
        return switch (option) {
            case "comma" -> Optional.of(',');
            case "semicolon" -> Optional.of(';');
            case "tab" -> Optional.of('\t');
            default -> Optional.empty();
        };
    }
}
