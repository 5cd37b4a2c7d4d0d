package org.peertable.ui.internal.event;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.Removal;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.fields.BoundFields;

/**
 * A page with parts of an event of one kind: their list, and beside it the fields of the one that is chosen.
 *
 * @param <T> the kind of parts
 */
abstract class PartsPage<T extends EObject> implements EditorPage {
    private EditorPageSite site;
    private ItemTable<T> table;
    private BoundFields fields;
    private Label summary;

    /** Returns the parts in their order. */
    abstract List<T> parts();

    /** Gives the list its columns and what can be done. */
    abstract void describe(ItemTable<T> list);

    /** Adds the fields of the chosen one. */
    abstract void fill(ChoicePane pane, BoundFields bound);

    /** Returns what is said above the list; empty for nothing. */
    abstract String summary();

    /** Called with what is chosen now, after each change too. */
    void chosen(Optional<T> part) {
        // most pages show nothing but fields
    }

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        table = new ItemTable<>(site.toolkit(), body, listName());
        summary = table.sentence();
        describe(table);
        ChoicePane pane = new ChoicePane(site.toolkit(), body, Messages.Parts_choose);
        fields = new BoundFields(site.open(), null, body);
        fill(pane, fields);
        table.alwaysChosen().onChoice(part -> {
            fields.show(part.orElse(null));
            pane.show(part.isPresent());
            // of an empty list nothing can be chosen
            pane.control().setVisible(!parts().isEmpty());
            chosen(part);
        });
    }

    /** Returns what those hear who cannot see the list. */
    abstract String listName();

    final EditorPageSite site() {
        return site;
    }

    final Event event() {
        return (Event) site.object();
    }

    final void run(Command command) {
        site.open().commands().execute(command);
    }

    /** Adds a part at the end and chooses it. */
    final void add(String label, EObject owner, EReference list, T part) {
        Changes changes = new Changes(label);
        changes.add(owner, list, part);
        run(changes);
        table.choose(part);
    }

    /** Takes parts out, with what refers to them in the notes too, which are read first. */
    final void remove(String label, List<T> gone) {
        site.open().readConfidential(event(), problem -> problem.ifPresentOrElse(
                summary::setText, () -> run(Removal.of(label, event(), gone))));
    }

    @Override
    public void refresh() {
        summary.setText(summary().replace("&", "&&"));
        summary.requestLayout();
        table.show(parts());
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        Optional<T> part = parts().stream().filter(each -> each == object).findFirst();
        part.ifPresent(table::choose);
        feature.filter(each -> part.isPresent()).ifPresent(fields::focus);
        return part.isPresent() || object == event() && feature.filter(each -> each == place()).isPresent();
    }

    /** Returns the feature of the event whose problems are shown here. */
    abstract EStructuralFeature place();

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
