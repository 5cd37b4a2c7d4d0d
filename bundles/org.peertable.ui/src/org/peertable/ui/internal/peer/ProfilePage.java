package org.peertable.ui.internal.peer;

import static org.peertable.model.PeertablePackage.Literals.PEER__CITY;
import static org.peertable.model.PeertablePackage.Literals.PEER__COUNTRY;
import static org.peertable.model.PeertablePackage.Literals.PEER__DISPLAY_NAME;
import static org.peertable.model.PeertablePackage.Literals.PEER__EMPLOYER;
import static org.peertable.model.PeertablePackage.Literals.PEER__FACETS;
import static org.peertable.model.PeertablePackage.Literals.PEER__FAMILY_NAME;
import static org.peertable.model.PeertablePackage.Literals.PEER__GIVEN_NAME;
import static org.peertable.model.PeertablePackage.Literals.PEER__LANGUAGES;
import static org.peertable.model.PeertablePackage.Literals.PEER__NEEDS;
import static org.peertable.model.PeertablePackage.Literals.PEER__NICKNAMES;
import static org.peertable.model.PeertablePackage.Literals.PEER__PRONOUNS;
import static org.peertable.model.PeertablePackage.Literals.PEER__SELLS;
import static org.peertable.model.PeertablePackage.Literals.PEER__STATE;
import static org.peertable.model.PeertablePackage.Literals.PEER__TIME_ZONE;
import static org.peertable.model.PeertablePackage.Literals.PEER__TITLE;

import java.util.EnumSet;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.peertable.model.Dimension;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.fields.FieldBox;

/** Who a person is, what they do and where, and whether they may be asked. */
public final class ProfilePage implements EditorPage {
    private EObject peer;
    private BoundFields fields;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        peer = site.object();
        PageForm form = new PageForm(site.toolkit(), parent);
        fields = new BoundFields(site.open(), peer, form.form());
        Composite left = form.column();
        Composite right = form.column();
        Composite person = form.section(left, Messages.Profile_person, 2);
        wide(fields.text(person, PEER__DISPLAY_NAME));
        fields.text(person, PEER__GIVEN_NAME);
        fields.text(person, PEER__FAMILY_NAME);
        fields.text(person, PEER__NICKNAMES);
        fields.text(person, PEER__PRONOUNS);
        Composite work = form.section(left, Messages.Profile_work, 2);
        wide(fields.text(work, PEER__TITLE));
        wide(fields.choice(work, PEER__EMPLOYER));
        Composite asking = form.section(left, Messages.Profile_asking, 2);
        fields.choice(asking, PEER__STATE);
        fields.choice(asking, PEER__SELLS);
        Composite place = form.section(right, Messages.Profile_place, 2);
        fields.text(place, PEER__CITY);
        fields.text(place, PEER__COUNTRY);
        wide(fields.zone(place, PEER__TIME_ZONE));
        fields.text(place, PEER__LANGUAGES);
        fields.text(place, PEER__NEEDS).help(Messages.Profile_needsHelp);
        Composite background = form.section(right, Messages.Profile_background, 1);
        fields.terms(background, PEER__FACETS, EnumSet.complementOf(EnumSet.of(Dimension.CHALLENGE)));
    }

    private static void wide(FieldBox box) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box.composite());
    }

    @Override
    public void refresh() {
        // the fields follow the person
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return object == peer && (feature.isEmpty() || fields.focus(feature.get()));
    }

    @Override
    public void setFocus() {
        fields.focus(PEER__DISPLAY_NAME);
    }
}
