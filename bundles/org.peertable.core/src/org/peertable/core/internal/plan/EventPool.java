package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peertable.core.internal.constraints.Guests;
import org.peertable.core.plan.Criterion;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.Notice;
import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.Goal;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;

/**
 * Everybody who may take part in an event, numbered: those who are compared first, then the host's people, who welcome and
 * are not compared. Holds what is known of them and of their pairs.
 */
public final class EventPool {
    private static final String COMPANY = "company";

    private final Ground ground;
    private final Event event;
    private final LocalDate day;
    private final MixPolicy policy;
    private final List<Peer> people;
    private final int compared;
    private final Map<Peer, Integer> numbers = new LinkedHashMap<>();
    private final Map<Peer, Invitation> invitations;
    private final PolicyFactors factors;
    private final FactorScores scores;
    private final PairBook pairs;
    private final double alikeWeight;
    private final double differentWeight;

    private EventPool(Ground ground, Event event, Map<Peer, Invitation> invitations, Collection<Peer> first, Collection<Peer> others) {
        this.ground = ground;
        this.event = event;
        this.invitations = invitations;
        day = event.getStart() == null ? ground.today() : event.getStart().toLocalDate();
        policy = Policies.of(event);
        List<Peer> hosts = new ArrayList<>(2);
        Set<Peer> guests = new LinkedHashSet<>(first);
        invitations.forEach((peer, invitation) -> (Guests.isHostStaff(invitation, ground.program()) ? hosts : guests).add(peer));
        guests.addAll(others);
        hosts.forEach(guests::remove);
        people = new ArrayList<>(guests);
        compared = people.size();
        people.addAll(hosts);
        people.forEach(peer -> numbers.put(peer, numbers.size()));
        pairs = new PairBook(ground, event, day, policy.getRepeatPairMonths(), numbers);
        factors = new PolicyFactors(ground.program(), people.subList(0, compared), day, ground.factors(), policy.getFactors());
        alikeWeight = weight(Goal.SIMILAR);
        differentWeight = weight(Goal.DIFFERENT);
        scores = new FactorScores(compared, engineFactors());
    }

    /**
     * Makes the pool of an event.
     *
     * @param others peers who need not be on its list
     */
    public static EventPool of(Ground ground, Event event, Collection<Peer> others) {
        return new EventPool(ground, event, invitations(event), List.of(), others);
    }

    /** Makes the pool of an event in which some people have the same numbers as in that of other events. */
    static EventPool numbered(Ground ground, Event event, Collection<Peer> first) {
        return new EventPool(ground, event, invitations(event), first, List.of());
    }

    private static Map<Peer, Invitation> invitations(Event event) {
        Map<Peer, Invitation> invitations = new LinkedHashMap<>();
        for (Invitation invitation : event.getInvitations()) {
            // who stepped back and was asked anew counts by the later invitation
            if (invitation.getPeer() != null && (!stays(invitation) || !stays(invitations.get(invitation.getPeer())))) {
                invitations.put(invitation.getPeer(), invitation);
            }
        }
        return invitations;
    }

    private static boolean stays(Invitation invitation) {
        return invitation != null && Guests.comes(invitation);
    }

    private List<Factor> engineFactors() {
        List<Factor> all = new ArrayList<>();
        factors.lines().forEach(line -> all.add(line.factor()));
        if (!pairs.company().isEmpty()) {
            Dimension known = new Dimension.Measured((a, b) -> pairs.company().contains(PairBook.key(a, b)) ? 0 : 1);
            all.add(Factor.similar(COMPANY, Prices.company(unit()), known));
        }
        return all;
    }

    private double weight(Goal goal) {
        return factors.lines().stream().map(PolicyFactors.Line::criterion).filter(line -> line.goal() == goal)
                .mapToDouble(Criterion::weight).sum();
    }

    Ground ground() {
        return ground;
    }

    public Event event() {
        return event;
    }

    LocalDate day() {
        return day;
    }

    MixPolicy policy() {
        return policy;
    }

    /** Everybody by number. */
    List<Peer> people() {
        return people;
    }

    Peer peer(int number) {
        return people.get(number);
    }

    /** Returns the number of a peer, or -1 for somebody who is not in the pool. */
    public int number(Peer peer) {
        return numbers.getOrDefault(peer, -1);
    }

    /** Returns how many are compared; higher numbers are the host's people. */
    int compared() {
        return compared;
    }

    boolean isHost(int number) {
        return number >= compared;
    }

    Optional<Invitation> invitation(int number) {
        return Optional.ofNullable(invitations.get(people.get(number)));
    }

    boolean comes(int number) {
        return invitation(number).filter(Guests::comes).filter(found -> !History.didNotShow(found)).isPresent();
    }

    List<PolicyFactors.Line> lines() {
        return factors.lines();
    }

    List<Criterion> criteria() {
        return factors.lines().stream().map(PolicyFactors.Line::criterion).toList();
    }

    List<Notice> notices() {
        return factors.notices();
    }

    FactorScores scores() {
        return scores;
    }

    PairBook pairs() {
        return pairs;
    }

    /** What a pair is worth that meets all goals fully; the measure of all prices. */
    double unit() {
        double unit = alikeWeight + differentWeight;
        return unit > 0 ? unit : 1;
    }

    /** What two people are worth who sit together. */
    MixScores pair(int a, int b) {
        long key = PairBook.key(a, b);
        if (isHost(a) || isHost(b)) {
            return MixScores.NONE;
        }
        double alike = 0;
        double different = 0;
        for (PolicyFactors.Line line : lines()) {
            double score = scores.score(line.factor(), a, b);
            if (line.criterion().goal() == Goal.SIMILAR) {
                alike += score;
            } else {
                different += score;
            }
        }
        double company = pairs.company().contains(key) ? Prices.company(unit()) : 0;
        return new MixScores(alike, alikeWeight, different, differentWeight, company, cost(key), 0);
    }

    /** What it costs that two people sit together. */
    double cost(long key) {
        Peer a = people.get(PairBook.first(key));
        Peer b = people.get(PairBook.second(key));
        boolean colleagues = a.getEmployer() != null && a.getEmployer() == b.getEmployer();
        return (pairs.met().containsKey(key) ? Prices.repeat(unit()) : 0) + (colleagues ? Prices.colleagues(unit()) : 0)
                + (pairs.rivals().contains(key) ? Prices.rivals(unit()) : 0);
    }
}
