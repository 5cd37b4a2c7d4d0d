package org.peertable.ui.internal.peer;

import static org.peertable.model.PeertablePackage.Literals.CONSENT__BASIS;
import static org.peertable.model.PeertablePackage.Literals.CONSENT__GRANTED_ON;
import static org.peertable.model.PeertablePackage.Literals.CONSENT__PURPOSE;
import static org.peertable.model.PeertablePackage.Literals.CONSENT__SOURCE;
import static org.peertable.model.PeertablePackage.Literals.CONSENT__WITHDRAWN_ON;
import static org.peertable.model.PeertablePackage.Literals.PEER__CONSENTS;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Consent;
import org.peertable.model.LegalBasis;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Purpose;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What a person agreed to, for which purpose, and what they took back. */
public final class ConsentsPage extends PartsPage<Consent> {
    /** Called by the workbench. */
    public ConsentsPage() {
        super(PEER__CONSENTS, Consent.class);
    }

    @Override
    Texts texts() {
        return new Texts(Messages.Consents_list, Messages.Consents_empty, Messages.Consents_add, Messages.Consents_choose);
    }

    @Override
    void columns(ItemTable<Consent> list) {
        list.column(Messages.Consents_purpose, consent -> Words.of(consent.getPurpose()))
                .column(Messages.Consents_standing, ConsentsPage::standing);
    }

    /** Says in words how it stands with a purpose. */
    static String standing(Consent consent) {
        String basis = Words.of(consent.getBasis());
        String granted = Dates.day(consent.getGrantedOn());
        if (consent.getWithdrawnOn() != null) {
            return NLS.bind(Messages.Consents_withdrawn, Dates.day(consent.getWithdrawnOn()));
        }
        return granted.isEmpty() ? basis : NLS.bind(Messages.Consents_granted, basis, granted);
    }

    @Override
    void deeds(ItemTable<Consent> list) {
        list.deed(Messages.Consents_withdraw,
                chosen -> !chosen.isEmpty() && chosen.stream().allMatch(consent -> consent.getWithdrawnOn() == null), this::withdraw);
    }

    private void withdraw(List<Consent> consents) {
        Changes changes = new Changes(Messages.Consents_withdraw);
        consents.forEach(consent -> changes.set(consent, CONSENT__WITHDRAWN_ON, LocalDate.now()));
        run(changes);
    }

    @Override
    void fields(BoundFields of, Composite place) {
        of.choice(place, CONSENT__PURPOSE).label(Messages.Consents_purpose);
        of.choice(place, CONSENT__BASIS).label(Messages.Consents_basis);
        of.text(place, CONSENT__GRANTED_ON).label(Messages.Consents_grantedOn);
        of.text(place, CONSENT__WITHDRAWN_ON).label(Messages.Consents_withdrawnOn);
        of.text(place, CONSENT__SOURCE).label(Messages.Consents_source).help(Messages.Consents_sourceHelp);
    }

    @Override
    Consent make(EditorPageSite where) {
        Consent consent = PeertableFactory.eINSTANCE.createConsent();
        consent.setPurpose(Purpose.INVITE);
        consent.setBasis(LegalBasis.CONSENT);
        consent.setGrantedOn(LocalDate.now());
        return consent;
    }
}
