package org.peertable.core.internal.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds names in texts; the work grows with the text and not with the number of names. Accents and invisible characters
 * play no part. A name of several words is found in any case; a single word must be written as the name is, or with a
 * capital, because many names are also words. A name in a script that sets no spaces, or that joins small words to
 * others, is found inside of words, too. Safe to read from any thread once all names were added.
 *
 * @param <T> whose names they are
 */
public final class Mentions<T> {
    /**
     * A name in a text.
     *
     * @param from where it starts
     * @param to where it ends
     * @param of all whose name it is
     */
    public record Mention<T>(int from, int to, Set<T> of) {
    }

    private record Name<T>(List<String> words, String exact, T of) {
    }

    private static final Set<UnicodeScript> JOINED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.HEBREW, UnicodeScript.ARABIC);
    private static final int SHORTEST_JOINED = 2;
    private static final int SHORTEST_WITH_S = 4;

    private final Map<String, List<Name<T>>> byFirstWord = new HashMap<>();
    private final Map<Character, List<Name<T>>> joined = new HashMap<>();

    /** Adds a name; one without letters and digits is never found. */
    public void add(String name, T of) {
        Folded folded = new Folded(name == null ? "" : name);
        List<Folded.Word> words = folded.words();
        if (words.isEmpty()) {
            return;
        }
        String lower = folded.lower().strip();
        if (words.size() == 1 && JOINED.contains(UnicodeScript.of(lower.codePointAt(0)))) {
            if (lower.length() >= SHORTEST_JOINED) {
                joined.computeIfAbsent(lower.charAt(0), first -> new ArrayList<>()).add(new Name<>(List.of(), lower, of));
            }
            return;
        }
        byFirstWord.computeIfAbsent(words.get(0).lower(), first -> new ArrayList<>())
                .add(new Name<>(words.stream().map(Folded.Word::lower).toList(), words.get(0).exact(), of));
    }

    /** Returns the names in a text in their order; of names that overlap the longest. */
    public List<Mention<T>> in(String text) {
        List<Mention<T>> found = new ArrayList<>();
        if (text == null || text.isEmpty()) {
            return found;
        }
        Folded folded = new Folded(text);
        List<Folded.Word> words = folded.words();
        for (int i = 0; i < words.size(); i++) {
            found.addAll(at(words, i));
        }
        if (!joined.isEmpty()) {
            found.addAll(inside(folded));
        }
        return withoutOverlap(found);
    }

    /** Puts something else in the place of every name. */
    public String replace(String text, Function<Mention<T>, String> replacement) {
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        for (Mention<T> mention : in(text)) {
            replaced.append(text, done, mention.from()).append(replacement.apply(mention));
            done = mention.to();
        }
        return done == 0 ? text : replaced.append(text.substring(done)).toString();
    }

    private List<Mention<T>> at(List<Folded.Word> words, int start) {
        List<Mention<T>> found = new ArrayList<>();
        String first = words.get(start).lower();
        List<Name<T>> candidates = new ArrayList<>(byFirstWord.getOrDefault(first, List.of()));
        if (first.endsWith("s")) {
            candidates.addAll(byFirstWord.getOrDefault(first.substring(0, first.length() - 1), List.of()));
        }
        for (Name<T> name : candidates) {
            int end = start + name.words().size();
            if (end <= words.size() && isAt(words.subList(start, end), name)) {
                found.add(new Mention<>(words.get(start).from(), words.get(end - 1).to(), Set.of(name.of())));
            }
        }
        return found;
    }

    private static <T> boolean isAt(List<Folded.Word> words, Name<T> name) {
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            String wanted = name.words().get(i);
            String there = words.get(i).lower();
            boolean same = there.equals(wanted) || i == last && wanted.length() >= SHORTEST_WITH_S && there.equals(wanted + "s");
            if (!same) {
                return false;
            }
        }
        return last > 0 || words.get(0).exact().startsWith(name.exact()) || Character.isUpperCase(words.get(0).exact().codePointAt(0));
    }

    private List<Mention<T>> inside(Folded folded) {
        List<Mention<T>> found = new ArrayList<>();
        String lower = folded.lower();
        for (int i = 0; i < lower.length(); i++) {
            for (Name<T> name : joined.getOrDefault(lower.charAt(i), List.of())) {
                if (lower.startsWith(name.exact(), i)) {
                    found.add(new Mention<>(folded.from(i), folded.to(i + name.exact().length() - 1), Set.of(name.of())));
                }
            }
        }
        return found;
    }

    private static <T> List<Mention<T>> withoutOverlap(List<Mention<T>> found) {
        Comparator<Mention<T>> order = Comparator.comparingInt(Mention::from);
        found.sort(order.thenComparing(Comparator.comparingInt(Mention<T>::to).reversed()));
        List<Mention<T>> kept = new ArrayList<>();
        for (Mention<T> mention : found) {
            Mention<T> last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || mention.from() >= last.to()) {
                kept.add(mention);
            } else if (mention.from() == last.from() && mention.to() == last.to()) {
                Set<T> all = new LinkedHashSet<>(last.of());
                all.addAll(mention.of());
                kept.set(kept.size() - 1, new Mention<>(last.from(), last.to(), all));
            }
        }
        return kept;
    }
}
