package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.CostItem;
import org.peertable.model.CostKind;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Stage;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Amounts;
import org.peertable.ui.internal.words.Words;

/** What an event costs: what was planned and what was spent of each kind, and what that is for each seat. */
public final class CostsPage extends PartsPage<CostItem> {
    @Override
    List<CostItem> parts() {
        return event().getCosts();
    }

    @Override
    void describe(ItemTable<CostItem> list) {
        list.column(Messages.Costs_kind, cost -> Words.of(cost.getKind()))
                .numbers(Messages.Costs_planned, cost -> Amounts.money(cost.getPlanned(), cost.getCurrency()))
                .numbers(Messages.Costs_actual, cost -> Amounts.money(cost.getActual(), cost.getCurrency()))
                .deed(Messages.Costs_add, costs -> true, costs -> addCost())
                .deed(Messages.Costs_remove, costs -> !costs.isEmpty(), costs -> remove(Messages.Costs_removeLabel, costs))
                .whenEmpty(Messages.Costs_empty, Messages.Costs_add, this::addCost);
    }

    @Override
    void fill(ChoicePane pane, BoundFields bound) {
        bound.choice(pane.place(), COST_ITEM__KIND);
        bound.text(pane.place(), COST_ITEM__PLANNED).help(Messages.Costs_plannedHelp);
        bound.text(pane.place(), COST_ITEM__ACTUAL).help(Messages.Costs_actualHelp);
        bound.text(pane.place(), COST_ITEM__CURRENCY);
    }

    /** Returns planned and spent as sums, and for each seat; in the order of the currencies when there are several. */
    @Override
    String summary() {
        long seats = event().getInvitations().stream()
                .filter(guest -> guest.getStage() == Stage.CONFIRMED && guest.getDelegatedTo() == null).count();
        StringBuilder all = new StringBuilder();
        event().getCosts().stream().map(CostItem::getCurrency).filter(Objects::nonNull).distinct().sorted().forEach(currency -> {
            BigDecimal planned = sum(currency, CostItem::getPlanned);
            BigDecimal actual = sum(currency, CostItem::getActual);
            all.append(all.isEmpty() ? "" : "\n")
                    .append(NLS.bind(Messages.Costs_sum, Amounts.money(actual, currency), Amounts.money(planned, currency)));
            if (seats > 0) {
                all.append(" ").append(NLS.bind(Messages.Costs_perSeat,
                        new Object[] {Amounts.money(share(actual, seats), currency), Amounts.money(share(planned, seats), currency), seats}));
            }
        });
        return all.toString();
    }

    private BigDecimal sum(String currency, Function<CostItem, BigDecimal> amount) {
        return event().getCosts().stream().filter(cost -> currency.equals(cost.getCurrency())).map(amount)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal sum, long seats) {
        return sum.divide(BigDecimal.valueOf(seats), 2, RoundingMode.HALF_UP);
    }

    private void addCost() {
        CostItem cost = PeertableFactory.eINSTANCE.createCostItem();
        List<CostKind> used = event().getCosts().stream().map(CostItem::getKind).toList();
        cost.setKind(CostKind.VALUES.stream().filter(kind -> !used.contains(kind)).findFirst().orElse(CostKind.OTHER));
        if (EcoreUtil.getRootContainer(event()) instanceof Program program) {
            cost.setCurrency(program.getCurrency());
        }
        add(Messages.Costs_addLabel, event(), EVENT__COSTS, cost);
    }

    @Override
    String listName() {
        return Messages.Costs_list;
    }

    @Override
    EStructuralFeature place() {
        return EVENT__COSTS;
    }
}
