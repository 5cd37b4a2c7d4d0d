package org.peertable.ui.internal.peer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Peer;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.fields.BoundFields;

/**
 * A page with a list of parts of a person, and the fields of the chosen one beside it.
 *
 * @param <T> what the parts are
 */
abstract class PartsPage<T extends EObject> implements EditorPage {
    private final EReference reference;
    private final Class<T> type;
    private EditorPageSite site;
    private ItemTable<T> table;
    private ChoicePane pane;
    private BoundFields fields;

    PartsPage(EReference reference, Class<T> type) {
        this.reference = reference;
        this.type = type;
    }

    /**
     * The words of a page.
     *
     * @param list what the list holds
     * @param empty what is said while nothing is in it
     * @param add the button that adds one
     * @param choose what is said while none is chosen
     */
    record Texts(String list, String empty, String add, String choose) {
    }

    abstract Texts texts();

    abstract void columns(ItemTable<T> list);

    abstract void fields(BoundFields of, Composite place);

    /** Makes a new part with what it usually has. */
    abstract T make(EditorPageSite where);

    /** Adds what else can be done with parts. */
    void deeds(ItemTable<T> list) {
    }

    @Override
    public final void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        table = new ItemTable<>(site.toolkit(), body, texts().list());
        PushButton.in(table.top(), texts().add(), this::add);
        columns(table);
        deeds(table);
        table.deed(Messages.Parts_remove, chosen -> !chosen.isEmpty(), this::remove)
                .whenEmpty(texts().empty(), texts().add(), this::add)
                .alwaysChosen().onChoice(this::show);
        pane = new ChoicePane(site.toolkit(), body, texts().choose());
        fields = new BoundFields(site.open(), null, body);
        fields(fields, pane.place());
    }

    final Peer peer() {
        return (Peer) site.object();
    }

    final void run(Changes changes) {
        site.open().commands().execute(changes);
    }

    private void add() {
        T part = make(site);
        Changes changes = new Changes(texts().add());
        changes.add(peer(), reference, part);
        run(changes);
        table.choose(part);
    }

    private void remove(List<T> parts) {
        Changes changes = new Changes(Messages.Parts_remove);
        parts.forEach(changes::remove);
        run(changes);
    }

    private void show(Optional<T> part) {
        fields.show(part.orElse(null));
        pane.show(part.isPresent());
    }

    private List<T> parts() {
        return ((List<?>) peer().eGet(reference)).stream().map(type::cast).toList();
    }

    @Override
    public final void refresh() {
        table.show(parts());
    }

    @Override
    public final boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        if (type.isInstance(object) && object.eContainer() == peer()) {
            table.choose(type.cast(object));
            feature.ifPresent(fields::focus);
            return true;
        }
        return object == peer() && feature.filter(reference::equals).isPresent();
    }

    @Override
    public final void setFocus() {
        table.setFocus();
    }
}
