package org.peertable.ui.internal.directory;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.people.PeopleIndex;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.tables.PagedTable;

/** The directory as it is seen: how many, the search, the choices, the table, or in its place what to do. */
final class DirectoryPane extends Composite {
    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private final OpenProgram open;
    private final PeopleIndex index;
    private final Finder finder = new Finder(this::show);
    private final Runnable changed = this::ask;
    private final StackLayout stack = new StackLayout();
    private final Label count;
    private final Text search;
    private final FacetBar facets;
    private final Composite body;
    private final PeopleTable people;
    private final EmptyState empty;
    private Button columns;
    private Narrowing narrowing = Narrowing.NONE;

    DirectoryPane(Composite parent, OpenProgram open) {
        super(parent, SWT.NONE);
        this.open = open;
        index = PeopleIndex.of(open);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP).applyTo(this);
        count = header();
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Directory_search);
        search.setToolTipText(Messages.Directory_search);
        search.addModifyListener(e -> narrow(narrowing.search(search.getText())));
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                people().setFocus();
                e.doit = false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        facets = new FacetBar(this, chosen -> narrow(narrowing.choose(chosen)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facets);
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        people = new PeopleTable(body, column -> narrow(narrowing.sort(column)));
        empty = new EmptyState(body);
        stack.topControl = people.rows();
        index.addListener(changed);
        addDisposeListener(e -> {
            index.removeListener(changed);
            finder.dispose();
        });
        ask();
    }

    PagedTable<Person> people() {
        return people.rows();
    }

    private Label header() {
        Composite header = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Label title = new Label(header, SWT.NONE);
        title.setText(Messages.Directory_title);
        title.setFont(JFaceResources.getHeaderFont());
        Label number = new Label(header, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
        PushButton.in(header, Messages.Directory_add, () -> Commands.run(Commands.NEW_PERSON));
        PushButton.in(header, Messages.Directory_import, () -> Commands.run(Commands.IMPORT));
        PushButton.in(header, Messages.Directory_duplicates, () -> Commands.run(Commands.FIND_DUPLICATES));
        columns = PushButton.in(header, Messages.Directory_columns, this::openColumns);
        GridLayoutFactory.fillDefaults().numColumns(header.getChildren().length).spacing(GAP, 0).applyTo(header);
        return number;
    }

    private void openColumns() {
        Menu menu = new Menu(columns);
        people.chooseColumns(menu);
        Point corner = columns.toDisplay(0, columns.getSize().y);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Returns what was typed when nobody was found by it. */
    private String unknownName() {
        String typed = search.getText().strip();
        return people.rows().rows().isEmpty() && narrowing.chosen().isEmpty() ? typed : "";
    }

    private void narrow(Narrowing next) {
        if (!next.equals(narrowing)) {
            narrowing = next;
            people.showOrder(next);
            people.hurry();
            ask();
        }
    }

    private void ask() {
        finder.ask(index.people(), narrowing);
    }

    private void show(Finder.Found found) {
        if (isDisposed()) {
            return;
        }
        facets.offer(found.counts());
        people.rows().show(found.people());
        people.showOrder(narrowing);
        int all = index.people().all().size();
        boolean reading = !index.isReady();
        count.setText(reading ? Messages.Directory_reading : NLS.bind(narrowing.isEverybody() ? Messages.Directory_all
                : Messages.Directory_some, "%,d".formatted(found.people().size()), "%,d".formatted(all)));
        if (all == 0 && !reading) {
            empty.show(Messages.Directory_nobody, Messages.Directory_nobodyHint, Messages.Directory_importFirst,
                    () -> Commands.run(Commands.IMPORT));
        } else if (found.people().isEmpty() && !reading) {
            showNobodyFound();
        }
        stack.topControl = found.people().isEmpty() && !reading ? empty : people.rows();
        search.setEnabled(all > 0);
        facets.setVisible(all > 0);
        body.layout();
        count.getParent().layout();
    }

    private void showNobodyFound() {
        String typed = unknownName();
        if (!typed.isEmpty()) {
            empty.show(NLS.bind(Messages.Directory_nobodyCalled, typed), Messages.Directory_nobodyCalledHint,
                    NLS.bind(Messages.Directory_addCalled, typed), () -> NewPerson.add(open, typed));
        } else {
            empty.show(Messages.Directory_nobodyLikeThat, "", Messages.Directory_showAll, this::clear);
        }
    }

    private void clear() {
        facets.clear();
        search.setText("");
        narrow(narrowing.search("").choose(Map.of()));
    }

    List<Person> selection() {
        return people.rows().selection();
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }
}
