package org.peertable.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.people.PeopleIndex;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.tables.Elision;
import org.peertable.ui.internal.tables.PagedTable;

/** Asks who is to be erased, and who asked for it. */
final class ErasePersonPage extends StepPage {
    private final PeopleIndex index;
    private final Optional<Peer> wanted;
    private Text search;
    private PagedTable<Person> people;
    private Text askedBy;

    ErasePersonPage(OpenProgram open, Wizards.Context context) {
        super(Messages.Erase_title, Messages.Erase_description);
        this.index = PeopleIndex.of(open);
        this.wanted = context.one(Peer.class);
    }

    @Override
    void fill(Composite parent) {
        search = text(parent, Messages.Erase_search, true, "");
        search.addModifyListener(e -> find());
        people = new PagedTable<>(parent, (person, column) -> column == 0 ? person.facts().name()
                : column == 1 ? person.facts().organisation() : person.facts().email());
        Elision.on(people.table());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(580, 180).applyTo(people);
        column(Messages.Erase_name, 190);
        column(Messages.Erase_organisation, 190);
        column(Messages.Erase_email, 200);
        people.onSelection(this::check);
        askedBy = text(parent, Messages.Erase_askedBy, true, "");
        askedBy.setMessage(Messages.Erase_askedByExample);
        Runnable changed = this::find;
        index.addListener(changed);
        parent.addListener(SWT.Dispose, e -> index.removeListener(changed));
        find();
        wanted.ifPresent(peer -> index.people().all().stream().filter(person -> person.peer() == peer).findFirst()
                .ifPresent(person -> parent.getDisplay().asyncExec(() -> {
                    if (!people.isDisposed()) {
                        people.select(person);
                    }
                })));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(people.table(), SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void find() {
        people.show(index.find(search.getText()).stream().filter(person -> person.facts().state() != PeerState.ERASED).toList());
    }

    @Override
    Optional<String> problem() {
        return peer().isEmpty() ? Optional.of(Messages.Erase_nobody) : Optional.empty();
    }

    Optional<Peer> peer() {
        List<Person> selected = people.selection();
        return selected.size() == 1 ? Optional.of(selected.getFirst().peer()) : Optional.empty();
    }

    String askedBy() {
        return askedBy.getText().strip();
    }
}
