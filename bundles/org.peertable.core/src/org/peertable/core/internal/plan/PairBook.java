package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixRule.Kind;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;

/**
 * What is known of pairs of the people of an event: rules about them, who met not long ago, who is good company. Found by
 * going through rules, competitors and events once, never through all pairs.
 */
final class PairBook {
    private final Map<Peer, Integer> numbers;
    private final Map<Long, MixRule> apartAtEvent = new LinkedHashMap<>();
    private final Map<Long, MixRule> apartAtTable = new LinkedHashMap<>();
    private final Map<Long, MixRule> notBeside = new LinkedHashMap<>();
    private final Set<Long> company = new HashSet<>();
    private final Map<Long, LocalDate> met = new LinkedHashMap<>();
    private final Set<Long> rivals = new HashSet<>();

    PairBook(Ground ground, Event event, LocalDate day, int repeatMonths, Map<Peer, Integer> numbers) {
        this.numbers = numbers;
        for (Directory directory : ground.program().getDirectories()) {
            directory.getPairRules().stream().filter(rule -> holds(rule, day)).forEach(this::add);
        }
        addCompetitors(Waivers.of(event).competitors());
        if (repeatMonths > 0) {
            for (Event other : ground.history().between(day.minusMonths(repeatMonths), day.plusMonths(repeatMonths))) {
                if (other != event && (other.getStatus() != EventStatus.DRAFT)) {
                    addMeetings(other);
                }
            }
        }
    }

    static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    static int first(long key) {
        return (int) (key >>> 32);
    }

    static int second(long key) {
        return (int) key;
    }

    /** Pairs who must not both be guests. */
    Map<Long, MixRule> apartAtEvent() {
        return apartAtEvent;
    }

    /** Pairs who must not share a table. */
    Map<Long, MixRule> apartAtTable() {
        return apartAtTable;
    }

    /** Pairs who must not sit side by side. */
    Map<Long, MixRule> notBeside() {
        return notBeside;
    }

    /** Pairs who are good company. */
    Set<Long> company() {
        return company;
    }

    /** Pairs who met, or will meet, near the day of the event, and when. */
    Map<Long, LocalDate> met() {
        return met;
    }

    /** Pairs who should not be at one table where there are several, though no rule about tables says so. */
    Set<Long> rivals() {
        return rivals;
    }

    private static boolean holds(PairRule rule, LocalDate day) {
        return rule.getA() != null && rule.getB() != null && (rule.getUntil() == null || !rule.getUntil().isBefore(day));
    }

    private void add(PairRule rule) {
        Integer a = numbers.get(rule.getA());
        Integer b = numbers.get(rule.getB());
        if (a == null || b == null || a.equals(b)) {
            return;
        }
        List<Peer> both = List.of(rule.getA(), rule.getB());
        long key = key(a, b);
        switch (rule.getKind()) {
            case NEVER_SAME_EVENT -> {
                apartAtEvent.putIfAbsent(key, new MixRule(Kind.NEVER_SAME_EVENT, both, Optional.of(rule), 0));
                rivals.add(key);
            }
            case NOT_SAME_TABLE -> apartAtTable.putIfAbsent(key, new MixRule(Kind.NOT_SAME_TABLE, both, Optional.of(rule), 0));
            case NOT_ADJACENT -> notBeside.putIfAbsent(key, new MixRule(Kind.NOT_ADJACENT, both, Optional.of(rule), 0));
            case PREFER_TOGETHER -> company.add(key);
        }
    }

    private void addCompetitors(boolean waived) {
        Map<Organisation, List<Peer>> staff = new LinkedHashMap<>();
        for (Peer peer : numbers.keySet()) {
            if (peer.getEmployer() != null) {
                staff.computeIfAbsent(peer.getEmployer(), fresh -> new ArrayList<>(1)).add(peer);
            }
        }
        staff.forEach((house, people) -> {
            if (house.eIsSet(PeertablePackage.Literals.ORGANISATION__COMPETITORS)) {
                for (Organisation rival : house.getCompetitors()) {
                    for (Peer other : rival == house ? List.<Peer>of() : staff.getOrDefault(rival, List.of())) {
                        people.forEach(peer -> addCompetitors(peer, other, house, waived));
                    }
                }
            }
        });
    }

    private void addCompetitors(Peer one, Peer other, Organisation house, boolean waived) {
        long key = key(numbers.get(one), numbers.get(other));
        List<Peer> both = List.of(one, other);
        MixRule rule = new MixRule(waived ? Kind.COMPETITORS_NOT_ADJACENT : Kind.COMPETITORS, both, Optional.of(house), 0);
        if (!waived) {
            apartAtEvent.putIfAbsent(key, rule);
        }
        rivals.add(key);
        notBeside.putIfAbsent(key, rule);
    }

    private void addMeetings(Event event) {
        List<Integer> there = new ArrayList<>();
        for (Invitation invitation : event.getInvitations()) {
            Integer number = numbers.get(invitation.getPeer());
            if (number != null && !there.contains(number) && History.wasThere(invitation, event)) {
                there.add(number);
            }
        }
        LocalDate day = event.getStart().toLocalDate();
        for (int i = 1; i < there.size(); i++) {
            for (int k = 0; k < i; k++) {
                met.merge(key(there.get(i), there.get(k)), day, (known, fresh) -> fresh.isAfter(known) ? fresh : known);
            }
        }
    }
}
