package org.peertable.exchange.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.model.Organisation;
import org.peertable.model.PeertablePackage;

/** Decides on rows that are organisations. */
final class OrganisationRows implements CsvImporter.Rows {
    private final Columns columns;
    private final Known known;
    private final Filling filling;

    OrganisationRows(Columns columns, Known known, Filling filling) {
        this.columns = columns;
        this.known = known;
        this.filling = filling;
    }

    @Override
    public RowVerdict decide(Table.Row row, List<Remark> remarks) {
        String name = columns.cell(row, Field.DISPLAY_NAME);
        if (name.isEmpty()) {
            remarks.add(new Remark(columns.name(Field.DISPLAY_NAME), Messages.Row_noName));
            return new RowVerdict(row.line(), Outcome.REJECTED, "", remarks);
        }
        List<String> aliases = columns.cells(row, Field.ALIASES).stream()
                .flatMap(cell -> Values.listed(cell).stream())
                .toList();
        Optional<Organisation> found = known.organisation(name);
        Organisation organisation = found.orElseGet(() -> known.addOrganisation(name, row.line()));
        Optional<Long> line = known.line(organisation);
        if (found.isPresent()) {
            line.ifPresent(first -> remarks.add(new Remark("", NLS.bind(Messages.Row_sameAsRow, first))));
        }
        boolean changed = filling.list(organisation, PeertablePackage.Literals.ORGANISATION__ALIASES, aliases,
                line.isPresent(), columns.name(Field.ALIASES), remarks);
        Outcome outcome = found.isEmpty() ? Outcome.ADDED : changed ? Outcome.UPDATED : Outcome.UNCHANGED;
        return new RowVerdict(row.line(), outcome, name, new ArrayList<>(remarks));
    }
}
