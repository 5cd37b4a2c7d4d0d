package org.peertable.ui.internal.program;

import static org.peertable.model.PeertablePackage.Literals.PROGRAM__CURRENCY;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__DATA_NOTICE;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__HOST;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__LANGUAGE;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__MINIMUM_GROUP_SIZE;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__NAME;
import static org.peertable.model.PeertablePackage.Literals.PROGRAM__TIME_ZONE;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.fields.FieldBox;

/** What a program is called, who convenes, what new events start with, and what guests are told of their data. */
public final class GeneralPage implements EditorPage {
    private EObject program;
    private BoundFields fields;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        program = site.object();
        PageForm form = new PageForm(site.toolkit(), parent);
        fields = new BoundFields(site.open(), program, form.form());
        Composite left = form.column();
        Composite right = form.column();
        Composite what = form.section(left, Messages.General_what, 1);
        fields.text(what, PROGRAM__NAME);
        fields.choice(what, PROGRAM__HOST).help(Messages.General_hostHelp);
        Composite fresh = form.section(left, Messages.General_fresh, 2);
        wide(fields.zone(fresh, PROGRAM__TIME_ZONE));
        fields.text(fresh, PROGRAM__CURRENCY).help(Messages.General_currencyHelp);
        fields.text(fresh, PROGRAM__LANGUAGE).help(Messages.General_languageHelp);
        Composite told = form.section(right, Messages.General_told, 1);
        fields.paragraph(told, PROGRAM__DATA_NOTICE).help(Messages.General_noticeHelp);
        Composite figures = form.section(right, Messages.General_figures, 1);
        fields.text(figures, PROGRAM__MINIMUM_GROUP_SIZE);
        form.quiet(figures, Messages.General_groupHelp);
    }

    private static void wide(FieldBox box) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box.composite());
    }

    @Override
    public void refresh() {
        // the fields follow the program
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return object == program && (feature.isEmpty() || fields.focus(feature.get()));
    }

    @Override
    public void setFocus() {
        fields.focus(PROGRAM__NAME);
    }
}
