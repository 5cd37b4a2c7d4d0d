package org.peertable.ui.internal.people;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * People in an order, with what is searched of all of them in one text: a search reads it from its begin to its end, which
 * among a hundred thousand takes a small part of the time of looking at one text after the other. Any thread may use it.
 */
public final class People {
    static final People NOBODY = new People(List.of());
    /** Between two people; is in no word that is searched. */
    private static final char END = '\n';

    private final List<Person> all;
    private final String text;
    private final int[] ends;

    /**
     * Takes people as they are.
     *
     * @param all the people in their order
     */
    People(List<Person> all) {
        this.all = List.copyOf(all);
        ends = new int[all.size()];
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            texts.append(all.get(i).text()).append(END);
            ends[i] = texts.length();
        }
        text = texts.toString();
    }

    /** Returns everybody in order. */
    public List<Person> all() {
        return all;
    }

    /**
     * Returns everybody of whom every word is a part of the name, organisation, title, city or address, in order.
     *
     * @param words folded words
     */
    public List<Person> find(List<String> words) {
        return at(places(words));
    }

    /**
     * Returns who is at some places, in order.
     *
     * @param places places in the order
     */
    public List<Person> at(BitSet places) {
        return places.stream().mapToObj(all::get).toList();
    }

    /**
     * Returns the places in the order at which somebody is of whom every word is a part of what is searched.
     *
     * @param words folded words; everybody is found by none
     */
    public BitSet places(List<String> words) {
        BitSet found = new BitSet(ends.length);
        if (words.isEmpty()) {
            found.set(0, ends.length);
            return found;
        }
        // few have the longest
        String first = words.stream().max(Comparator.comparing(String::length)).orElseThrow();
        String[] others = words.stream().filter(word -> !first.contains(word)).toArray(String[]::new);
        int place = 0;
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, ends[place])) {
            while (ends[place] <= at) {
                place++;
            }
            int begin = place == 0 ? 0 : ends[place - 1];
            int end = ends[place];
            if (others.length == 0 || Stream.of(others).allMatch(word -> text.indexOf(word, begin, end) >= 0)) {
                found.set(place);
            }
        }
        return found;
    }
}
