package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.fields.Reflow;
import org.peertable.ui.internal.words.Words;

/** What is known of the chosen guest, and what can be changed of it. */
final class GuestPane {
    private final EditorPageSite site;
    private final ChoicePane pane;
    private final BoundFields fields;
    private final Label name;
    private final Label work;
    private final Label consents;
    private final PeerField delegate;
    private Optional<Invitation> shown = Optional.empty();

    GuestPane(EditorPageSite site, Composite parent, Predicate<Peer> isNew) {
        this.site = site;
        pane = new ChoicePane(site.toolkit(), parent, Messages.Guests_choose);
        fields = new BoundFields(site.open(), null, parent);
        name = pane.title();
        work = pane.quiet("");
        Composite place = pane.place();
        fields.choice(place, INVITATION__ROLE);
        fields.choice(place, INVITATION__PART_STAT);
        fields.paragraph(place, INVITATION__WARM_UP).help(Messages.Guests_warmUpHelp);
        pane.heading(Messages.Guests_consentsTitle);
        consents = pane.quiet("");
        pane.heading(Messages.Guests_delegateTitle);
        delegate = new PeerField(place, site.open().program(), Messages.Guests_delegate, isNew, this::delegate);
    }

    private void delegate(Peer peer) {
        shown.ifPresent(guest -> site.open().commands()
                .execute(GuestChanges.delegate((Event) site.object(), guest, peer)));
    }

    void show(Optional<Invitation> guest) {
        if (!guest.equals(shown)) {
            shown = guest;
            fields.show(guest.orElse(null));
            guest.map(Invitation::getPeer).ifPresent(site::select);
        }
        pane.show(guest.isPresent());
        guest.ifPresent(each -> {
            name.setText(Words.name(each.getPeer()).replace("&", "&&"));
            work.setText(Words.brief(GuestWords.work(each)).replace("&", "&&"));
            consents.setText(GuestWords.consentsInFull(each).replace("&", "&&"));
            delegate.text().setEnabled(each.getDelegatedTo() == null);
            Reflow.around(consents);
        });
    }

    void focus(EStructuralFeature feature) {
        fields.focus(feature);
    }
}
