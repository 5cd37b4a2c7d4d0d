package org.peertable.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.merge.MergeField.Choice;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;

/**
 * Makes one person of two entries of a directory: one is kept, the other goes, and whatever referred to the other refers
 * to the kept one. Looks at all seasons, so they must have been loaded.
 */
public final class PeerMerge {
    private static final Set<EStructuralFeature> FIXED =
            Set.of(Literals.IDENTIFIED__ID, Literals.PEER__STATE, Literals.PEER__ERASED_ON);

    private final Program program;
    private final Peer kept;
    private final Peer other;

    /**
     * Prepares a merge; nothing is changed.
     *
     * @param program the program of both, all of it loaded
     * @param kept the entry that stays, with its identifier
     * @param other the entry that goes
     * @throws IllegalArgumentException if the two are one entry or are not in the program's directories
     */
    public PeerMerge(Program program, Peer kept, Peer other) {
        if (kept == other || !(kept.eContainer() instanceof Directory) || !(other.eContainer() instanceof Directory)) {
            throw new IllegalArgumentException("Two different entries of a directory are needed.");
        }
        this.program = program;
        this.kept = kept;
        this.other = other;
    }

    /** Returns the fields in which the entries differ, in the order of the model. */
    public List<MergeField> fields() {
        List<MergeField> fields = new ArrayList<>();
        for (EStructuralFeature feature : kept.eClass().getEAllStructuralFeatures()) {
            Object mine = kept.eGet(feature);
            Object theirs = other.eGet(feature);
            if (!FIXED.contains(feature) && other.eIsSet(feature) && !same(mine, theirs)) {
                Choice proposed = feature.isMany() ? Choice.BOTH : isEmpty(mine) ? Choice.OTHER : Choice.KEPT;
                fields.add(new MergeField(feature, mine, theirs, proposed));
            }
        }
        return fields;
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    @SuppressWarnings("unchecked")
    private static boolean same(Object mine, Object theirs) {
        return mine instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof EObject
                ? EcoreUtil.equals((List<EObject>) mine, (List<EObject>) theirs)
                : mine == null ? theirs == null : mine.equals(theirs);
    }

    /**
     * Returns the events to which both are invited: one of the two invitations has to be taken away first, because a
     * person has one at most.
     */
    public List<Event> bothInvited() {
        return program.getSeasons().stream()
                .flatMap(season -> season.getEvents().stream())
                .filter(event -> has(event, kept) && has(event, other))
                .toList();
    }

    private static boolean has(Event event, Peer peer) {
        return event.getInvitations().stream().map(Invitation::getPeer).anyMatch(one -> one == peer);
    }

    /**
     * Collects the merge as one command.
     *
     * @param decisions a choice for fields of {@link #fields()}; what is not decided is done as proposed
     * @return the changes
     * @throws IllegalStateException if both are invited to an event
     * @throws IllegalArgumentException if a choice cannot be made for its field
     */
    public Changes changes(Map<EStructuralFeature, Choice> decisions) {
        if (!bothInvited().isEmpty()) {
            throw new IllegalStateException(NLS.bind(Messages.PeerMerge_bothInvited, new Object[] {
                kept.getDisplayName(), other.getDisplayName(), bothInvited().getFirst().getTitle()}));
        }
        Changes changes = new Changes(NLS.bind(Messages.PeerMerge_label, kept.getDisplayName()));
        for (MergeField field : fields()) {
            Choice choice = decisions.getOrDefault(field.feature(), field.proposed());
            if (!field.allows(choice)) {
                throw new IllegalArgumentException(field.feature().getName() + " has one value: " + choice);
            }
            if (choice != Choice.KEPT) {
                changes.set(kept, field.feature(), value(field, choice));
            }
        }
        redirect(changes);
        remove(changes, other.eContainer(), Literals.DIRECTORY__PEERS, Set.of(other));
        return changes;
    }

    /** Parts are copied, for the other entry must have its own again when this is undone. */
    private static Object value(MergeField field, Choice choice) {
        if (!field.feature().isMany()) {
            return field.other();
        }
        List<Object> values = choice == Choice.BOTH ? new ArrayList<>((Collection<?>) field.kept()) : new ArrayList<>();
        boolean parts = field.feature() instanceof EReference reference && reference.isContainment();
        for (Object one : (Collection<?>) field.other()) {
            if (parts && values.stream().noneMatch(there -> EcoreUtil.equals((EObject) there, (EObject) one))) {
                values.add(EcoreUtil.copy((EObject) one));
            } else if (!parts && !values.contains(one)) {
                values.add(one);
            }
        }
        return values;
    }

    private void redirect(Changes changes) {
        Map<Directory, Set<EObject>> pointless = new LinkedHashMap<>();
        for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(other, program)) {
            EObject owner = use.getEObject();
            if (owner instanceof PairRule rule && (rule.getA() == kept || rule.getB() == kept)) {
                pointless.computeIfAbsent((Directory) rule.eContainer(), unseen -> new LinkedHashSet<>()).add(rule);
            } else if (use.getEStructuralFeature().isMany()) {
                Set<Object> people = new LinkedHashSet<>();
                ((Collection<?>) use.get(true)).forEach(one -> people.add(one == other ? kept : one));
                changes.set(owner, use.getEStructuralFeature(), new ArrayList<>(people));
            } else {
                changes.set(owner, use.getEStructuralFeature(), kept);
            }
        }
        pointless.forEach((directory, rules) -> remove(changes, directory, Literals.DIRECTORY__PAIR_RULES, rules));
    }

    private static void remove(Changes changes, EObject owner, EReference parts, Set<? extends EObject> gone) {
        List<Object> left = new ArrayList<>((Collection<?>) owner.eGet(parts));
        left.removeAll(gone);
        changes.set(owner, parts, left);
    }
}
