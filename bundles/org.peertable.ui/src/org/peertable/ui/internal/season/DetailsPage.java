package org.peertable.ui.internal.season;

import static org.peertable.model.PeertablePackage.Literals.COST_ITEM__ACTUAL;
import static org.peertable.model.PeertablePackage.Literals.COST_ITEM__CURRENCY;
import static org.peertable.model.PeertablePackage.Literals.COST_ITEM__KIND;
import static org.peertable.model.PeertablePackage.Literals.COST_ITEM__PLANNED;
import static org.peertable.model.PeertablePackage.Literals.SEASON__CITY;
import static org.peertable.model.PeertablePackage.Literals.SEASON__COSTS;
import static org.peertable.model.PeertablePackage.Literals.SEASON__FIRST_DAY;
import static org.peertable.model.PeertablePackage.Literals.SEASON__LAST_DAY;
import static org.peertable.model.PeertablePackage.Literals.SEASON__MIX_POLICY;
import static org.peertable.model.PeertablePackage.Literals.SEASON__TITLE;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.peertable.core.contribute.Changes;
import org.peertable.model.CostItem;
import org.peertable.model.CostKind;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Season;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.PageForm;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.fields.Reflow;
import org.peertable.ui.internal.words.Amounts;
import org.peertable.ui.internal.words.Words;

/** What a season is called, where and when it is, how its events are mixed, and what it costs beside them. */
public final class DetailsPage implements EditorPage {
    private static final int LIST = 160;

    private EditorPageSite site;
    private BoundFields fields;
    private BoundFields costFields;
    private ItemTable<CostItem> costs;
    private Composite cost;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        PageForm form = new PageForm(site.toolkit(), parent);
        fields = new BoundFields(site.open(), season(), form.form());
        Composite what = form.section(form.column(), Messages.Details_what, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields.text(what, SEASON__TITLE).composite());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .applyTo(fields.text(what, SEASON__CITY).help(Messages.Details_cityHelp).composite());
        fields.text(what, SEASON__FIRST_DAY).help(Messages.Details_dayHelp);
        fields.text(what, SEASON__LAST_DAY).help(Messages.Details_dayHelp);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .applyTo(fields.choice(what, SEASON__MIX_POLICY).help(Messages.Details_policyHelp).composite());
        Composite spent = form.section(form.column(), Messages.Details_costs, 1);
        costs = new ItemTable<>(site.toolkit(), spent, Messages.Details_costs);
        costs.column(Messages.Details_costKind, item -> Words.of(item.getKind()))
                .numbers(Messages.Details_costPlanned, item -> Amounts.money(item.getPlanned(), item.getCurrency()))
                .numbers(Messages.Details_costActual, item -> Amounts.money(item.getActual(), item.getCurrency()))
                .deed(Messages.Details_costAdd, chosen -> true, chosen -> addCost())
                .deed(Messages.Details_costRemove, chosen -> !chosen.isEmpty(), this::removeCosts)
                .whenEmpty(Messages.Details_costsEmpty, Messages.Details_costAdd, this::addCost)
                .onChoice(this::choose);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LIST).applyTo(costs.composite());
        cost = site.toolkit().createComposite(spent);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(2 * PageForm.GRID, PageForm.GRID).applyTo(cost);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(cost);
        cost.setVisible(false);
        costFields = new BoundFields(site.open(), null, cost);
        costFields.choice(cost, COST_ITEM__KIND);
        costFields.text(cost, COST_ITEM__CURRENCY);
        costFields.text(cost, COST_ITEM__PLANNED);
        costFields.text(cost, COST_ITEM__ACTUAL);
    }

    private Season season() {
        return (Season) site.object();
    }

    private void choose(Optional<CostItem> item) {
        costFields.show(item.orElse(null));
        if (cost.getVisible() != item.isPresent()) {
            ((GridData) cost.getLayoutData()).exclude = item.isEmpty();
            cost.setVisible(item.isPresent());
            Reflow.around(cost);
        }
    }

    private void addCost() {
        CostItem item = PeertableFactory.eINSTANCE.createCostItem();
        item.setKind(CostKind.OTHER);
        item.setCurrency(site.open().program().getCurrency());
        Changes changes = new Changes(Messages.Details_costAdd);
        changes.add(season(), SEASON__COSTS, item);
        site.open().commands().execute(changes);
        costs.choose(item);
    }

    private void removeCosts(List<CostItem> gone) {
        Changes changes = new Changes(Messages.Details_costRemove);
        gone.forEach(changes::remove);
        site.open().commands().execute(changes);
    }

    @Override
    public void refresh() {
        costs.show(season().getCosts());
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        if (object instanceof CostItem item && season().getCosts().contains(item)) {
            costs.choose(item);
            feature.ifPresent(costFields::focus);
            return true;
        }
        return object == season() && feature.filter(fields::focus).isPresent();
    }

    @Override
    public void setFocus() {
        fields.focus(SEASON__TITLE);
    }
}
