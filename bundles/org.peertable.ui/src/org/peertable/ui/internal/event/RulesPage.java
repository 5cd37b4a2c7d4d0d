package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Rule;
import org.peertable.model.RuleKind;
import org.peertable.model.Stage;
import org.peertable.ui.internal.editors.CheckList;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Words;

/** The ground rules of an event, and which guests have agreed to each. */
public final class RulesPage extends PartsPage<Rule> {
    private Optional<Rule> shown = Optional.empty();
    private CheckList<Invitation> agreed;

    @Override
    List<Rule> parts() {
        return event().getRules();
    }

    @Override
    void describe(ItemTable<Rule> list) {
        list.column(Messages.Rules_rule, rule -> Words.orUnnamed(rule.getText()))
                .column(Messages.Rules_agreed, this::count)
                .deed(Messages.Rules_add, rules -> true, rules -> add(Messages.Rules_addLabel, event(), EVENT__RULES, rule(event(), RuleKind.OTHER, "")))
                .deed(Messages.Rules_everyone, rules -> !rules.isEmpty(), this::everyone)
                .deed(Messages.Rules_remove, rules -> !rules.isEmpty(), rules -> remove(Messages.Rules_removeLabel, rules))
                .whenEmpty(Messages.Rules_empty, Messages.Rules_usual, this::usual);
    }

    @Override
    void fill(ChoicePane pane, BoundFields bound) {
        bound.choice(pane.place(), RULE__KIND);
        bound.paragraph(pane.place(), RULE__TEXT).help(Messages.Rules_textHelp);
        pane.heading(Messages.Rules_who);
        agreed = new CheckList<>(pane.place(), Messages.Rules_who, Words::name, this::agree);
    }

    @Override
    void chosen(Optional<Rule> rule) {
        shown = rule;
        rule.ifPresent(each -> agreed.show(coming(), each.getAcknowledgedBy()));
    }

    @Override
    String summary() {
        List<Invitation> open = coming().stream()
                .filter(guest -> parts().stream().anyMatch(rule -> !rule.getAcknowledgedBy().contains(guest))).toList();
        return parts().isEmpty() || coming().isEmpty() ? "" : open.isEmpty() ? Messages.Rules_allAgreed
                : NLS.bind(Messages.Rules_notAgreed, open.stream().map(guest -> Words.brief(Words.name(guest))).collect(Collectors.joining(", ")));
    }

    private List<Invitation> coming() {
        return event().getInvitations().stream().filter(guest -> guest.getStage() == Stage.CONFIRMED).toList();
    }

    private String count(Rule rule) {
        long count = coming().stream().filter(rule.getAcknowledgedBy()::contains).count();
        return NLS.bind(Messages.Rules_count, count, coming().size());
    }

    private void agree(List<Invitation> guests) {
        shown.ifPresent(rule -> {
            Changes changes = new Changes(Messages.Rules_agreeLabel);
            changes.set(rule, RULE__ACKNOWLEDGED_BY, guests);
            run(changes);
        });
    }

    private void everyone(List<Rule> rules) {
        Changes changes = new Changes(Messages.Rules_agreeLabel);
        rules.forEach(rule -> changes.set(rule, RULE__ACKNOWLEDGED_BY, coming()));
        run(changes);
    }

    private void usual() {
        Changes changes = new Changes(Messages.Rules_usualLabel);
        Map.of(RuleKind.NO_PITCH, Messages.Rules_noPitch, RuleKind.NO_FIX, Messages.Rules_noFix,
                RuleKind.CONFIDENTIAL, Messages.Rules_confidential, RuleKind.ONE_VOICE, Messages.Rules_oneVoice,
                RuleKind.NO_RECORDING, Messages.Rules_noRecording).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> changes.add(event(), EVENT__RULES, rule(event(), entry.getKey(), entry.getValue())));
        run(changes);
    }

    private static Rule rule(Event event, RuleKind kind, String text) {
        Rule rule = PeertableFactory.eINSTANCE.createRule();
        rule.setId(EventParts.id(event, "rule-" + kind.getLiteral()));
        rule.setKind(kind);
        rule.setText(text);
        return rule;
    }

    @Override
    String listName() {
        return Messages.Rules_list;
    }

    @Override
    EStructuralFeature place() {
        return EVENT__RULES;
    }
}
