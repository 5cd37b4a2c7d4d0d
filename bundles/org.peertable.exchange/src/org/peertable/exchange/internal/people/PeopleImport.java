package org.peertable.exchange.internal.people;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.model.Program;

/**
 * Takes people and organisations of some source into a program, one after the other, and says for each what is done.
 * Somebody is found by e-mail address or by name and employer; what the program has is never overwritten.
 */
public final class PeopleImport {
    private final Changes changes;
    private final PeerRows peers;
    private final OrganisationRows organisations;

    /**
     * Begins an import.
     *
     * @param program the program; changed by {@link #changes()} alone
     * @param source name of the source
     * @param columns what the source calls a field; empty for nothing
     */
    public PeopleImport(Program program, String source, Function<Field, String> columns) {
        changes = new Changes(NLS.bind(Messages.Plan_label, source));
        Known known = new Known(program, changes);
        Filling filling = new Filling(changes);
        peers = new PeerRows(columns, known, filling, changes);
        organisations = new OrganisationRows(columns, known, filling);
    }

    /**
     * Takes somebody in.
     *
     * @param person what the source says
     * @param row where in the source
     * @param remarks what is known to be wrong already
     */
    public RowVerdict person(Person person, long row, List<Remark> remarks) {
        return peers.decide(person, row, remarks);
    }

    /**
     * Takes an organisation in.
     *
     * @param name its name
     * @param aliases other names it goes by
     * @param row where in the source
     * @param remarks what is known to be wrong already
     */
    public RowVerdict organisation(String name, List<String> aliases, long row, List<Remark> remarks) {
        return organisations.decide(name, aliases, row, remarks);
    }

    /** Returns the changes collected so far. */
    public Changes changes() {
        return changes;
    }
}
