package org.peertable.ui.internal.navigator;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.people.Folding;

/** Puts many names in order and cuts them into groups that one can look through. */
final class Alphabet {
    /** As many lines as one looks through without groups. */
    static final int SHORT = 120;
    /** As many lines as a letter may hold before it is cut into ranges. */
    static final int LONG = 400;

    private static final int VERY_MANY = 10_000;

    private Alphabet() {
    }

    /**
     * Returns the things in the order of their names, as the planner's language has it; very many in the order of the
     * letters without accents, because the order of a language takes the time of several breaths then.
     */
    static <T> List<T> sorted(List<T> things, Function<T, String> name) {
        record Keyed<T>(T thing, Comparable<Object> key) {
        }
        Function<String, Comparable<?>> order = things.size() > VERY_MANY ? Folding::fold : collator()::getCollationKey;
        List<Keyed<T>> keyed = new ArrayList<>(things.size());
        for (T thing : things) {
            @SuppressWarnings("unchecked")
            Comparable<Object> key = (Comparable<Object>) order.apply(name.apply(thing));
            keyed.add(new Keyed<>(thing, key));
        }
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::thing).toList();
    }

    private static Collator collator() {
        Collator collator = Collator.getInstance();
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }

    /** Cuts sorted things into groups by their first letter, and large letters into ranges; few are left as they are. */
    static <T> List<?> grouped(String key, List<T> sorted, Function<T, String> name) {
        if (sorted.size() <= SHORT) {
            return sorted;
        }
        Map<String, List<T>> letters = new TreeMap<>(Comparator.comparing((String l) -> l.isEmpty()).thenComparing(l -> l));
        for (T thing : sorted) {
            letters.computeIfAbsent(letter(name.apply(thing)), l -> new ArrayList<>()).add(thing);
        }
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<T>> entry : letters.entrySet()) {
            String label = entry.getKey().isEmpty() ? Messages.Navigator_other : entry.getKey();
            List<T> things = entry.getValue();
            groups.add(new Group(key + "/" + label, label, "letter", things.size(),
                    () -> things.size() <= LONG ? things : ranges(key + "/" + label, things, name)));
        }
        return groups;
    }

    private static <T> List<Group> ranges(String key, List<T> things, Function<T, String> name) {
        int pieces = (things.size() + LONG - 1) / LONG;
        List<Group> ranges = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            List<T> piece = things.subList(i * things.size() / pieces, (i + 1) * things.size() / pieces);
            String label = name.apply(piece.get(0)) + " \u2013 " + name.apply(piece.get(piece.size() - 1));
            ranges.add(new Group(key + "/" + i, label, "letter", piece.size(), () -> piece));
        }
        return ranges;
    }

    /** Returns the first letter without its accents in upper case, or nothing for what is not in Latin letters. */
    static String letter(String name) {
        String plain = Folding.plain(name).strip().toUpperCase(Locale.ROOT);
        return !plain.isEmpty() && plain.charAt(0) >= 'A' && plain.charAt(0) <= 'Z' ? plain.substring(0, 1) : "";
    }
}
