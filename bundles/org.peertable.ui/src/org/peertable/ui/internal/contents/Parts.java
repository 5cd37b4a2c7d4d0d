package org.peertable.ui.internal.contents;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.Challenge;
import org.peertable.model.Consent;
import org.peertable.model.ContactPoint;
import org.peertable.model.CostItem;
import org.peertable.model.Event;
import org.peertable.model.Rule;
import org.peertable.model.Seat;
import org.peertable.model.Slot;
import org.peertable.model.Table;
import org.peertable.model.Term;
import org.peertable.ui.internal.event.SlotWords;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** The parts of a thing, in groups of one kind. What is confidential is not among them: it is read by its own page only. */
final class Parts implements ITreeContentProvider {
    private static final Map<EClass, List<EReference>> LISTED = Map.of(
            EVENT, List.of(EVENT__INVITATIONS, EVENT__TABLES, EVENT__TOPICS, EVENT__SLOTS, EVENT__RULES, EVENT__COSTS),
            PEER, List.of(PEER__CONTACTS, PEER__CHALLENGES, PEER__CONSENTS),
            SEASON, List.of(SEASON__EVENTS, SEASON__COSTS),
            PROGRAM, List.of(PROGRAM__MIX_POLICIES, PROGRAM__TERMS));

    /**
     * The parts of one kind.
     *
     * @param of what they are parts of
     * @param kind the list that holds them
     */
    record Group(EObject of, EReference kind) {
        List<?> parts() {
            return (List<?>) of.eGet(kind);
        }
    }

    /** Returns whether anything is known about the parts of such things. */
    static boolean areKnown(EObject object) {
        return LISTED.containsKey(object.eClass());
    }

    @Override
    public Object[] getElements(Object whole) {
        EObject object = (EObject) whole;
        return LISTED.getOrDefault(object.eClass(), List.of()).stream().map(kind -> new Group(object, kind))
                .filter(group -> !group.parts().isEmpty()).toArray();
    }

    @Override
    public Object[] getChildren(Object line) {
        return switch (line) {
            case Group group -> group.parts().toArray();
            case Table table -> table.getSeats().stream().filter(seat -> seat.getOccupant() != null).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public boolean hasChildren(Object line) {
        return getChildren(line).length > 0;
    }

    @Override
    public Object getParent(Object line) {
        return line instanceof EObject part && part.eContainmentFeature() != null && areKnown(part.eContainer())
                ? new Group(part.eContainer(), part.eContainmentFeature()) : line instanceof Seat seat ? seat.eContainer() : null;
    }

    /** How a line reads. */
    static final class Labels extends LabelProvider {
        @Override
        public String getText(Object line) {
            return Words.brief(words(line).replace('\n', ' '));
        }

        private static String words(Object line) {
            return switch (line) {
                case Group group -> NLS.bind(Messages.Contents_group, Words.of(group.kind()), "%,d".formatted(group.parts().size()));
                case Event event -> Dates.dayOfSeason(event) + "  \u00b7  " + Words.name(event);
                case Table table -> Words.orUnnamed(table.getLabel());
                case Seat seat -> NLS.bind(Messages.Contents_seat, seat.getNumber(), Words.name(seat.getOccupant()));
                case Slot slot -> SlotWords.what(slot);
                case Rule rule -> Words.orUnnamed(rule.getText());
                case CostItem cost -> Words.of(cost.getKind());
                case Consent consent -> Words.of(consent.getPurpose());
                case ContactPoint contact -> Words.orUnnamed(contact.getValue());
                case Challenge challenge -> Words.orUnnamed(challenge.getText());
                case Term term -> Words.of(term.getDimension()) + ": " + Words.name(term);
                default -> Objects.toString(Words.name(line), "");
            };
        }
    }
}
