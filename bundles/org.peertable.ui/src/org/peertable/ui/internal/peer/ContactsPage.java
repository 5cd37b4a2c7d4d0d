package org.peertable.ui.internal.peer;

import static org.peertable.model.PeertablePackage.Literals.CONTACT_POINT__KIND;
import static org.peertable.model.PeertablePackage.Literals.CONTACT_POINT__LABEL;
import static org.peertable.model.PeertablePackage.Literals.CONTACT_POINT__PREFERRED;
import static org.peertable.model.PeertablePackage.Literals.CONTACT_POINT__VALUE;
import static org.peertable.model.PeertablePackage.Literals.PEER__CONTACTS;

import org.eclipse.swt.widgets.Composite;
import org.peertable.model.ContactPoint;
import org.peertable.model.PeertableFactory;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Words;

/** How a person is reached. */
public final class ContactsPage extends PartsPage<ContactPoint> {
    /** Called by the workbench. */
    public ContactsPage() {
        super(PEER__CONTACTS, ContactPoint.class);
    }

    @Override
    Texts texts() {
        return new Texts(Messages.Contacts_list, Messages.Contacts_empty, Messages.Contacts_add, Messages.Contacts_choose);
    }

    @Override
    void columns(ItemTable<ContactPoint> list) {
        list.column(Messages.Contacts_value, ContactPoint::getValue)
                .column(Messages.Contacts_kind, contact -> Words.of(contact.getKind()))
                .column(Messages.Contacts_label, contact -> contact.getLabel() == null ? "" : contact.getLabel());
    }

    @Override
    void fields(BoundFields of, Composite place) {
        of.choice(place, CONTACT_POINT__KIND).label(Messages.Contacts_kind);
        of.text(place, CONTACT_POINT__VALUE).label(Messages.Contacts_value);
        of.text(place, CONTACT_POINT__LABEL).label(Messages.Contacts_label);
        of.choice(place, CONTACT_POINT__PREFERRED).label(Messages.Contacts_preferred);
    }

    @Override
    ContactPoint make(EditorPageSite where) {
        ContactPoint contact = PeertableFactory.eINSTANCE.createContactPoint();
        contact.setValue(Messages.Contacts_new);
        return contact;
    }
}
