package org.peertable.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.peertable.core.merge.Resemblance.Reason;
import org.peertable.model.Peer;

/**
 * Finds whom a peer resembles. People are compared only with those who share a block with them: an address, a number, a
 * whole name, or an employer and an initial; and of a very large block only with some. So the work grows with the number
 * of people and not with its square. Not thread-safe.
 */
public final class DuplicateIndex {
    private static final int MOST_OF_A_BLOCK = 32;
    private static final double SIMILAR = 0.92;
    private static final double SIMILAR_WITH_PHONE = 0.8;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final Map<String, List<Entry>> blocks = new HashMap<>();

    /**
     * Adds somebody whom others may resemble.
     *
     * @param peer a peer with all that is known
     */
    public void add(Peer peer) {
        add(Entry.of(peer));
    }

    private void add(Entry entry) {
        for (String key : keys(entry)) {
            List<Entry> block = blocks.computeIfAbsent(key, unseen -> new ArrayList<>(1));
            if (block.size() < MOST_OF_A_BLOCK) {
                block.add(entry);
            }
        }
    }

    /**
     * Returns whom of those added before a peer resembles most.
     *
     * @param peer somebody, added or not
     * @return the strongest resemblance; empty when there is none
     */
    public Optional<Resemblance> find(Peer peer) {
        return all(Entry.of(peer)).stream().max(Comparator.comparingInt(Resemblance::percent));
    }

    /**
     * Adds somebody and returns all that they resemble of those added before.
     *
     * @param peer a peer who was not added yet
     */
    List<Resemblance> findAndAdd(Peer peer) {
        Entry entry = Entry.of(peer);
        List<Resemblance> found = all(entry);
        add(entry);
        return found;
    }

    private List<Resemblance> all(Entry entry) {
        Set<Entry> candidates = new LinkedHashSet<>();
        for (String key : keys(entry)) {
            candidates.addAll(blocks.getOrDefault(key, List.of()));
        }
        List<Resemblance> found = new ArrayList<>();
        for (Entry candidate : candidates) {
            if (candidate.peer() != entry.peer()) {
                compare(candidate, entry).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<String> keys(Entry entry) {
        List<String> keys = new ArrayList<>(4);
        if (!entry.name().isEmpty()) {
            keys.add("n" + entry.name());
            if (!entry.employer().isEmpty()) {
                keys.add("e" + entry.name().charAt(0) + entry.employer());
            }
        }
        entry.mails().forEach(mail -> keys.add("@" + mail));
        entry.phones().forEach(phone -> keys.add("#" + phone));
        return keys;
    }

    private static Optional<Resemblance> compare(Entry first, Entry second) {
        List<Reason> reasons = new ArrayList<>(4);
        boolean sameName = first.name().equals(second.name()) && !first.name().isEmpty();
        boolean sameEmployer = !first.employer().isEmpty() && first.employer().equals(second.employer());
        boolean otherEmployer = !sameEmployer && !first.employer().isEmpty() && !second.employer().isEmpty();
        boolean sameCity = !first.city().isEmpty() && first.city().equals(second.city());
        boolean sameMail = second.mails().stream().anyMatch(first.mails()::contains);
        boolean samePhone = second.phones().stream().anyMatch(first.phones()::contains);
        double likeness = sameName ? 1 : LIKENESS.apply(first.name(), second.name());
        if (sameMail) {
            reasons.add(Reason.EMAIL);
        }
        if (samePhone) {
            reasons.add(Reason.PHONE);
        }
        if (sameName) {
            reasons.add(Reason.NAME);
        } else if (likeness >= SIMILAR) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        if (sameEmployer) {
            reasons.add(Reason.EMPLOYER);
        }
        if (sameCity) {
            reasons.add(Reason.CITY);
        }
        int percent = sameMail ? (int) (80 + 19 * likeness)
                : samePhone && likeness >= SIMILAR_WITH_PHONE ? (int) (50 + 45 * likeness)
                : likeness >= SIMILAR && sameEmployer ? (int) (95 * likeness)
                : sameName && !otherEmployer ? sameCity ? 80 : 70
                : sameName && sameCity ? 60 : 0;
        return percent == 0 ? Optional.empty() : Optional.of(new Resemblance(first.peer(), second.peer(), percent, reasons));
    }
}
