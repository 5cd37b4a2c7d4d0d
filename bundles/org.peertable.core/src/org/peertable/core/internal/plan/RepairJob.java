package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.core.contribute.Changes;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.Notice;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.PlanRequest;
import org.peertable.core.plan.Proposal;
import org.peertable.model.Attendance;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Seat;
import org.peertable.model.Stage;

/**
 * Makes a seating whole again after guests stepped back or did not show up: whom of the waitlist to take, for balance and
 * not by rank, where those sit who have no seat, and what a few moves more would gain.
 */
public final class RepairJob {
    private final PlanRequest.Repair request;
    private final EventPool pool;
    private final Judge judge;
    private final Seating before;
    private final RuleBook rules;
    private final Set<Integer> gone = new HashSet<>();
    private final Replacements replacements;

    /** Looks at the event. */
    public RepairJob(Ground ground, PlanRequest.Repair request, long seed) {
        this.request = request;
        replacements = new Replacements(ground, request.event(), seed);
        pool = replacements.pool();
        judge = new Judge(pool);
        before = Seating.of(pool);
        rules = new RuleBook(pool, before);
        for (Invitation invitation : request.gone()) {
            if (invitation.eContainer() != request.event()) {
                throw new IllegalArgumentException("The invitation belongs to another event");
            }
            gone.add(pool.number(invitation.getPeer()));
        }
    }

    /** Looks for up to three ways, the one with the fewest moves first. */
    public PlanOutcome run(Search search, String label) {
        Seating kept = before.keeping(number -> comes(number) || before.isList() && !gone.contains(number));
        List<Integer> promoted = new ArrayList<>();
        Seating fewest = promote(seatLate(kept), promoted);
        List<Proposal> ways = new ArrayList<>();
        ways.add(proposal(label, fewest, promoted));
        if (!fewest.isList()) {
            add(ways, label, new Exchanges(judge, rules, kept).improve(fewest), promoted);
            List<Integer> people = Arrays.stream(fewest.guests()).boxed().toList();
            new TableSearch(judge, pool.event().getTables(), kept, rules.lockedAt(), search).seat(people).seating()
                    .ifPresent(seating -> add(ways, label, seating, promoted));
        }
        return new PlanOutcome.Found(ways);
    }

    /** A way that moves more people is one only if it is better. */
    private void add(List<Proposal> ways, String label, Seating after, List<Integer> promoted) {
        Proposal way = proposal(label, after, promoted);
        Proposal last = ways.get(ways.size() - 1);
        if (way.moved() > last.moved() && way.after().total() > last.after().total() + 1e-9) {
            ways.add(way);
        }
    }

    private boolean comes(int number) {
        return pool.comes(number) && !gone.contains(number);
    }

    private Seating seatLate(Seating from) {
        Seating seating = from;
        for (int number = 0; number < pool.people().size() && !seating.isList(); number++) {
            if (comes(number) && seating.place(number).isEmpty()) {
                seating = best(List.of(number), seating).orElse(seating);
            }
        }
        return seating;
    }

    /** The best of some people on the best free place; empty when rules bar all. */
    private Optional<Seating> best(List<Integer> people, Seating from) {
        Set<MixRule> brokenBefore = new HashSet<>(rules.broken(from));
        Seating best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int number : people) {
            List<Seating> ways = from.isList() ? List.of(from.with(number))
                    : from.free().stream().map(place -> from.put(number, place)).toList();
            for (Seating way : ways) {
                double gain = judge.gain(from, way).total();
                if (gain > highest && brokenBefore.containsAll(rules.broken(way))) {
                    highest = gain;
                    best = way;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Seating promote(Seating from, List<Integer> promoted) {
        Seating seating = from;
        List<Integer> waiting = waiting();
        for (int places = places(); places > 0 && !waiting.isEmpty(); places--) {
            Optional<Seating> next = best(waiting, seating);
            if (next.isEmpty()) {
                break;
            }
            Seating found = next.get();
            int number = waiting.stream().filter(one -> found.place(one).isPresent()).findFirst().orElseThrow();
            promoted.add(number);
            waiting.remove((Integer) number);
            seating = found;
        }
        return seating;
    }

    /** Places that nobody has who comes. */
    private int places() {
        int coming = 0;
        for (int number = 0; number < pool.people().size(); number++) {
            coming += comes(number) ? 1 : 0;
        }
        return Math.max(0, pool.event().getCapacity() - coming);
    }

    private List<Integer> waiting() {
        List<Integer> waiting = new ArrayList<>();
        for (int number = 0; number < pool.compared(); number++) {
            if (!gone.contains(number) && pool.invitation(number).map(Invitation::getStage).filter(Stage.WAITLISTED::equals).isPresent()) {
                waiting.add(number);
            }
        }
        waiting.sort(Comparator.comparingInt(this::rank));
        return waiting;
    }

    private int rank(int number) {
        Integer rank = pool.invitation(number).orElseThrow().getWaitRank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private Proposal proposal(String label, Seating after, List<Integer> promoted) {
        Changes changes = new Changes(label);
        List<Move> moves = new ArrayList<>();
        for (Invitation invitation : request.gone()) {
            leave(invitation, changes);
            Optional<Seat> seat = Optional.ofNullable(invitation.getSeat());
            moves.add(new Move(Move.Kind.LEAVE, invitation.getPeer(), pool.event(), seat, Optional.empty()));
        }
        for (int number : promoted) {
            set(pool.invitation(number).orElseThrow(), Literals.INVITATION__STAGE, Stage.CONFIRMED, changes);
            set(pool.invitation(number).orElseThrow(), Literals.INVITATION__WAIT_RANK, null, changes);
        }
        int rank = 0;
        for (int number : waiting()) {
            if (!promoted.contains(number)) {
                set(pool.invitation(number).orElseThrow(), Literals.INVITATION__WAIT_RANK, ++rank, changes);
            }
        }
        if (!after.isList()) {
            SeatChanges.add(pool, before, after, changes);
        }
        moves.addAll(SeatChanges.moves(pool, before, after, promoted));
        MixScores now = judge.score(before);
        return new Proposal(changes, now, judge.score(after), Bounds.gap(judge, after), moves, Optional.empty(), notices(after, promoted));
    }

    private void leave(Invitation invitation, Changes changes) {
        switch (request.reason()) {
            case WITHDREW -> {
                set(invitation, Literals.INVITATION__STAGE, Stage.WITHDRAWN, changes);
                set(invitation, Literals.INVITATION__PART_STAT, PartStat.DECLINED, changes);
                set(invitation, Literals.INVITATION__WAIT_RANK, null, changes);
            }
            case NO_SHOW -> set(invitation, Literals.INVITATION__ATTENDANCE, Attendance.NO_SHOW, changes);
        }
    }

    private static void set(EObject object, EStructuralFeature feature, Object value, Changes changes) {
        if (!Objects.equals(object.eGet(feature), value)) {
            changes.set(object, feature, value);
        }
    }

    private List<Notice> notices(Seating after, List<Integer> promoted) {
        List<Notice> notices = new ArrayList<>(pool.notices());
        List<Integer> coming = new ArrayList<>(promoted);
        for (int number = 0; number < pool.people().size(); number++) {
            if (comes(number)) {
                coming.add(number);
            }
        }
        List<Integer> without = after.isList() ? List.of() : TableSearch.without(after, coming);
        if (!without.isEmpty()) {
            notices.add(Notice.of(Notice.Kind.TOO_FEW_SEATS, without.stream().map(pool::peer).toList()));
        }
        int open = places() - promoted.size();
        if (open > 0 && !gone.isEmpty()) {
            notices.add(Notice.of(Notice.Kind.NOBODY_WAITS, open));
            List<Integer> next = replacements.best(judge, coming.stream().filter(number -> !pool.isHost(number)).toList(), gone);
            if (!next.isEmpty()) {
                notices.add(Notice.of(Notice.Kind.ASK_INSTEAD, next.stream().map(pool::peer).toList()));
            }
        }
        List<MixRule> broken = after.isList() ? List.of() : rules.broken(after).stream()
                .filter(rule -> rule.kind() != MixRule.Kind.LOCKED).toList();
        if (!broken.isEmpty()) {
            notices.add(Notice.of(Notice.Kind.NOT_KEPT, broken));
        }
        return notices;
    }
}
