package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.fields.FieldBox;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What an event is, when and where it is, and what guests are told of it. */
public final class OverviewPage implements EditorPage {
    private Event event;
    private BoundFields fields;
    private FieldBox start;
    private Label host;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        event = (Event) site.object();
        PageForm form = new PageForm(site.toolkit(), parent);
        fields = new BoundFields(site.open(), event, form.form());
        Composite left = form.column();
        Composite right = form.column();
        Composite what = form.section(left, Messages.Overview_what, 2);
        wide(fields.text(what, EVENT__TITLE));
        fields.choice(what, EVENT__STATUS);
        fields.text(what, EVENT__CAPACITY);
        Composite when = form.section(left, Messages.Overview_when, 2);
        start = fields.moment(when, EVENT__START);
        wide(start);
        fields.text(when, EVENT__DURATION_MINUTES);
        fields.zone(when, EVENT__TIME_ZONE);
        Composite where = form.section(left, Messages.Overview_where, 1);
        fields.choice(where, EVENT__VENUE).help(Messages.Overview_venueHelp);
        Composite who = form.section(left, Messages.Overview_who, 1);
        host = form.quiet(who, "");
        fields.choice(who, EVENT__MIX_POLICY, this::policyOfSeason);
        Composite told = form.section(right, Messages.Overview_told, 1);
        fields.paragraph(told, EVENT__PURPOSE).help(Messages.Overview_purposeHelp);
        fields.paragraph(told, EVENT__PAID_BY).help(Messages.Overview_paidByHelp);
        fields.paragraph(told, EVENT__WARM_UP_QUESTION).help(Messages.Overview_questionHelp);
        Composite after = form.section(right, Messages.Overview_after, 1);
        fields.choice(after, EVENT__CONFIDENTIALITY);
    }

    private static void wide(FieldBox box) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box.composite());
    }

    @Override
    public void refresh() {
        start.note(Dates.inWords(event));
        String names = hosts(guest -> guest.getStage() == Stage.CONFIRMED);
        String asked = hosts(guest -> guest.getStage() != Stage.WITHDRAWN);
        String hosted = !names.isEmpty() ? NLS.bind(Messages.Overview_host, names)
                : !asked.isEmpty() ? NLS.bind(Messages.Overview_hostAsked, asked) : Messages.Overview_noHost;
        host.setText(hosted.replace("&", "&&"));
        host.requestLayout();
    }

    private String policyOfSeason() {
        return event.eContainer() instanceof Season season && season.getMixPolicy() != null
                ? NLS.bind(Messages.Overview_policyOfSeason, Words.name((Object) season.getMixPolicy())) : Messages.Overview_noPolicy;
    }

    private String hosts(Predicate<Invitation> which) {
        return event.getInvitations().stream().filter(guest -> guest.getRole() == GuestRole.HOST).filter(which)
                .map(Words::name).collect(Collectors.joining(", "));
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return object == event && feature.filter(fields::focus).isPresent();
    }

    @Override
    public void setFocus() {
        fields.focus(EVENT__TITLE);
    }
}
