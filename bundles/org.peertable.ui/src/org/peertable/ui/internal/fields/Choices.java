package org.peertable.ui.internal.fields;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.model.Event;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Stage;
import org.peertable.model.Term;

/** What a field that is chosen from a list can be set to. */
public final class Choices {
    private Choices() {
    }

    /**
     * Returns whether a value of a feature is chosen from a list rather than typed.
     *
     * @param feature the feature
     */
    public static boolean isChosen(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return !feature.isMany() && (feature instanceof EReference || feature.getEType() instanceof EEnum
                || type == boolean.class || type == Boolean.class);
    }

    /**
     * Returns what a feature of an object may be set to.
     *
     * @param object the object
     * @param feature one of its features, which {@link #isChosen}
     * @return the choices, nothing among them when the feature may be empty
     */
    public static List<Choice> of(EObject object, EStructuralFeature feature) {
        Set<Object> values = new LinkedHashSet<>();
        if (feature.getEType() instanceof EEnum type) {
            type.getELiterals().stream().map(EEnumLiteral::getInstance)
                    // erasing is more than a word in a field: it takes the person out of everything
                    .filter(value -> value != PeerState.ERASED || object.eGet(feature) == value).forEach(values::add);
            return values.stream().map(Choice::of).toList();
        }
        if (!(feature instanceof EReference)) {
            boolean mayBeUnknown = feature.getEType().getInstanceClass() == Boolean.class;
            return Stream.concat(mayBeUnknown ? Stream.of(Choice.NONE) : Stream.empty(),
                    Stream.of(Choice.of(Boolean.TRUE), Choice.of(Boolean.FALSE))).toList();
        }
        Stream<Choice> sorted = referable(object, feature).map(Choice::of).sorted(Comparator.comparing(Choice::text));
        return Stream.concat(feature.isRequired() ? Stream.empty() : Stream.of(Choice.NONE), sorted).toList();
    }

    /** Returns what the field may refer to; a search through everything would read files that nobody asked for. */
    private static Stream<? extends EObject> referable(EObject object, EStructuralFeature feature) {
        if (!(EcoreUtil.getRootContainer(object) instanceof Program program)) {
            return Stream.empty();
        }
        switch (feature.getEType().getName()) {
            case "Invitation":
                return event(object).stream().flatMap(event -> event.getInvitations().stream())
                        .filter(guest -> guest.getStage() == Stage.CONFIRMED || object.eGet(feature) == guest);
            case "DiscussionTopic":
                return event(object).stream().flatMap(event -> event.getTopics().stream());
            case "Term":
                return program.getTerms().stream().filter(term -> object instanceof Term own && term != own
                        && term.getDimension() == own.getDimension());
            case "MixPolicy":
                return program.getMixPolicies().stream();
            default:
                return directory(program, feature);
        }
    }

    private static Optional<Event> event(EObject part) {
        return part == null ? Optional.empty() : part instanceof Event event ? Optional.of(event) : event(part.eContainer());
    }

    private static Stream<? extends EObject> directory(Program program, EStructuralFeature feature) {
        return program.getDirectories().stream().flatMap(directory -> switch (feature.getEType().getName()) {
            case "Organisation" -> directory.getOrganisations().stream();
            case "Venue" -> directory.getVenues().stream();
            default -> Stream.<EObject>empty();
        });
    }
}
