package org.peertable.exchange.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.model.Organisation;
import org.peertable.model.PeertablePackage;

/** Decides on rows that are organisations. */
final class OrganisationRows {
    private final Function<Field, String> columns;
    private final Known known;
    private final Filling filling;

    OrganisationRows(Function<Field, String> columns, Known known, Filling filling) {
        this.columns = columns;
        this.known = known;
        this.filling = filling;
    }

    /**
     * Decides on an organisation.
     *
     * @param name its name
     * @param aliases other names it goes by
     * @param row where in the source
     * @param remarks what is known to be wrong already
     */
    RowVerdict decide(String name, List<String> aliases, long row, List<Remark> remarks) {
        if (name.isEmpty()) {
            remarks.add(new Remark(columns.apply(Field.DISPLAY_NAME), Messages.Row_noName));
            return new RowVerdict(row, Outcome.REJECTED, "", remarks);
        }
        Optional<Organisation> found = known.organisation(name);
        Organisation organisation = found.orElseGet(() -> known.addOrganisation(name, row));
        Optional<Long> line = known.line(organisation);
        if (found.isPresent()) {
            line.ifPresent(first -> remarks.add(new Remark("", NLS.bind(Messages.Row_sameAsRow, first))));
        }
        boolean changed = filling.list(organisation, PeertablePackage.Literals.ORGANISATION__ALIASES, aliases,
                line.isPresent(), columns.apply(Field.ALIASES), remarks);
        Outcome outcome = found.isEmpty() ? Outcome.ADDED : changed ? Outcome.UPDATED : Outcome.UNCHANGED;
        return new RowVerdict(row, outcome, name, new ArrayList<>(remarks));
    }
}
