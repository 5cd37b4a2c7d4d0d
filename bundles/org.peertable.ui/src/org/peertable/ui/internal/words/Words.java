package org.peertable.ui.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Term;
import org.peertable.model.Venue;

/** What a planner calls the things, fields and states of a program. */
public final class Words {
    private static final int BRIEF = 100;
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.peertable.ui.internal.words.words");

    private Words() {
    }

    /**
     * Returns the word for a state or kind.
     *
     * @param value a value of one of the model's enumerations
     */
    public static String of(Enumerator value) {
        return word(value.getClass().getSimpleName() + "." + value.getName(), value.getLiteral());
    }

    /**
     * Returns the word for a field.
     *
     * @param field a feature of one of the model's classes
     */
    public static String of(EStructuralFeature field) {
        return word(field.getEContainingClass().getName() + "." + field.getName(), field.getName());
    }

    /**
     * Returns a word by its key.
     *
     * @param key the key
     */
    public static String word(String key) {
        return word(key, key);
    }

    /**
     * Returns how a person is called.
     *
     * @param peer the person; may be {@code null}
     */
    public static String name(Peer peer) {
        if (peer == null) {
            return orUnnamed(null);
        }
        if (peer.getState() == PeerState.ERASED) {
            return word("Peer.erased");
        }
        return orUnnamed(peer.getDisplayName());
    }

    /**
     * Returns how something is called that a field may refer to.
     *
     * @param object the object
     * @return its name, in one line
     */
    public static String name(Object object) {
        return switch (object) {
            case Peer peer -> name(peer);
            case Organisation organisation -> orUnnamed(organisation.getName());
            case Venue venue -> orUnnamed(venue.getName());
            case Term term -> orUnnamed(term.getLabel());
            case Event event -> orUnnamed(event.getTitle());
            case Season season -> orUnnamed(season.getTitle());
            case Program program -> orUnnamed(program.getName());
            case Directory directory -> word("Directory");
            case DiscussionTopic topic -> orUnnamed(topic.getTitle());
            case MixPolicy policy -> orUnnamed(policy.getName());
            case Invitation invitation -> name(invitation.getPeer());
            case Enumerator value -> of(value);
            case Boolean value -> word(value ? "yes" : "no");
            case List<?> values -> values.stream().map(Words::name).collect(Collectors.joining(", "));
            default -> String.valueOf(object);
        };
    }

    /**
     * Returns what something is called, with what tells it from others of that name.
     *
     * @param object the object
     */
    public static String inFull(Object object) {
        return object instanceof Event event ? name(event) + ", " + Dates.day(event) : name(object);
    }

    /**
     * Returns a text so short that it fits where there is room for a line or two; texts of any length come in by imports.
     *
     * @param text the text
     */
    public static String brief(String text) {
        return text.codePointCount(0, text.length()) <= BRIEF ? text
                : text.substring(0, text.offsetByCodePoints(0, BRIEF)).strip() + "\u2026";
    }

    /**
     * Returns a name, or the word for what has none.
     *
     * @param name the name; may be {@code null} or blank
     */
    public static String orUnnamed(String name) {
        return name == null || name.isBlank() ? word("unnamed") : name;
    }

    private static String word(String key, String otherwise) {
        try {
            return BUNDLE.getString(key);
        } catch (MissingResourceException e) {
            // contributed models may have words of their own: better a plain name than none
            return otherwise.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
