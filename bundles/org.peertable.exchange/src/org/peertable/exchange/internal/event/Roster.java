package org.peertable.exchange.internal.event;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.peertable.exchange.internal.Texts;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Stage;

/** Who comes to an event and who does not, sorted as a printed list is. */
final class Roster {
    private final Event event;
    private final Texts texts;
    private final Comparator<Invitation> byName;

    Roster(Event event, Texts texts) {
        this.event = event;
        this.texts = texts;
        Collator collator = texts.collator();
        Map<Invitation, Guest> guests = new LinkedHashMap<>();
        event.getInvitations().forEach(invitation -> guests.put(invitation, Guest.of(invitation, texts)));
        byName = Comparator.<Invitation, String>comparing(one -> guests.get(one).sortedBy(), collator)
                .thenComparing(one -> guests.get(one).name(), collator)
                .thenComparing(one -> String.valueOf(one.getId()));
    }

    /** Everybody of a stage, sorted by family name; the waiting list by rank. */
    List<Invitation> of(Stage stage) {
        Comparator<Invitation> order = stage == Stage.WAITLISTED
                ? Comparator.comparing(Invitation::getWaitRank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(byName)
                : byName;
        return event.getInvitations().stream().filter(one -> one.getStage() == stage).sorted(order).toList();
    }

    /** The guests with a place. */
    List<Guest> guests() {
        return confirmed(one -> one.getRole() == GuestRole.GUEST);
    }

    /** The host's people. */
    List<Guest> hosts() {
        return confirmed(one -> one.getRole() != GuestRole.GUEST);
    }

    private List<Guest> confirmed(Predicate<Invitation> which) {
        return of(Stage.CONFIRMED).stream().filter(which).map(one -> Guest.of(one, texts)).toList();
    }

    /** What those who come eat, drink or need, each with how many need it, the most frequent first. */
    List<String> needs() {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Invitation invitation : of(Stage.CONFIRMED)) {
            if (invitation.getPeer() != null) {
                for (String need : invitation.getPeer().getNeeds()) {
                    String folded = need.strip().toLowerCase(Locale.ROOT);
                    if (!folded.isEmpty()) {
                        words.putIfAbsent(folded, need.strip());
                        counts.merge(folded, 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry::getKey, texts.collator())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> texts.get("Brief_need", entry.getValue(), words.get(entry.getKey())))
                .toList();
    }

    /** How many have a place, of how many, and how many wait. */
    String state() {
        return texts.get("Guest_state", of(Stage.CONFIRMED).size(), event.getCapacity(), of(Stage.WAITLISTED).size());
    }
}
