package org.peertable.ui.internal.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.core.insight.SeasonPeople;
import org.peertable.model.Dimension;
import org.peertable.model.Peer;
import org.peertable.model.Term;
import org.peertable.ui.internal.words.Words;

/**
 * People and whom they met often enough.
 *
 * @param people the people, those who met most others first
 * @param ties who met whom, by the numbers of the people
 * @param sectors the sectors that have a colour of their own, the most frequent first
 */
record Graph(List<Node> people, List<Line> ties, List<String> sectors) {
    /** So many sectors can be told apart by colour; people of the others look alike. */
    static final int MOST_SECTORS = 7;
    static final Graph NONE = new Graph(List.of(), List.of(), List.of());

    /** Somebody, with the sector they work in; empty when it is not known. */
    record Node(Peer peer, String sector, int met) {
    }

    /** Two people and at how many events they met. */
    record Line(int a, int b, SeasonPeople.Tie tie) {
    }

    /** Takes those who met at so many events or more. */
    static Graph of(List<SeasonPeople.Tie> ties, int least) {
        List<SeasonPeople.Tie> often = ties.stream().filter(tie -> tie.events() >= least).toList();
        Map<Peer, Integer> met = new LinkedHashMap<>();
        often.forEach(tie -> {
            met.merge(tie.a(), 1, Integer::sum);
            met.merge(tie.b(), 1, Integer::sum);
        });
        List<Node> people = met.entrySet().stream().map(entry -> new Node(entry.getKey(), sector(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Node node) -> -node.met()).thenComparing(node -> Words.name(node.peer()))).toList();
        Map<Peer, Integer> numbers = new LinkedHashMap<>();
        people.forEach(node -> numbers.put(node.peer(), numbers.size()));
        List<Line> lines = often.stream().map(tie -> new Line(numbers.get(tie.a()), numbers.get(tie.b()), tie)).toList();
        return new Graph(people, lines, frequent(people));
    }

    private static List<String> frequent(List<Node> people) {
        Map<String, Long> counts = people.stream().map(Node::sector).filter(sector -> !sector.isEmpty())
                .collect(Collectors.groupingBy(sector -> sector, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_SECTORS).map(Map.Entry::getKey).toList();
    }

    /** The widest word for where somebody works: finance rather than bank. */
    private static String sector(Peer peer) {
        Stream<Term> employer = peer.getEmployer() == null ? Stream.empty() : peer.getEmployer().getFacets().stream();
        return Stream.concat(peer.getFacets().stream(), employer).filter(term -> term.getDimension() == Dimension.SECTOR)
                .findFirst().map(Graph::widest).map(Words::name).orElse("");
    }

    private static Term widest(Term term) {
        Set<Term> seen = new LinkedHashSet<>();
        Term at = term;
        while (at.getBroader() != null && seen.add(at)) {
            at = at.getBroader();
        }
        return at;
    }

    /** Returns the ties of somebody, the most frequent first. */
    List<Line> of(int person) {
        List<Line> mine = new ArrayList<>(ties.stream().filter(line -> line.a() == person || line.b() == person).toList());
        mine.sort(Comparator.comparingInt((Line line) -> -line.tie().events()));
        return mine;
    }

    /** Returns the number of somebody, or -1. */
    int number(Peer peer) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).peer() == peer) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether something else would be drawn. */
    boolean looksLike(Graph other) {
        return people.equals(other.people) && ties.equals(other.ties);
    }
}
