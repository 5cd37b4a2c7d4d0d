package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.peertable.core.contribute.Changes;
import org.peertable.core.plan.Expectation;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.Notice;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.Proposal;
import org.peertable.mix.Invitations;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage.Literals;

/** Chooses whom to ask for an event, more than there are places where not everybody will accept. */
public final class InviteJob {
    /** More acceptances than places are an embarrassment; this is how likely they may be. */
    private static final double OVERFLOW = 0.1;

    private final Ground ground;
    private final Event event;

    /** Gets ready. */
    public InviteJob(Ground ground, Event event) {
        this.ground = ground;
        this.event = event;
    }

    /** Looks for the best guests. */
    public PlanOutcome run(Search search, String label) {
        Askable askable = new Askable(ground, event);
        EventPool pool = EventPool.of(ground, event, askable.leastAsked(search.seed()));
        Judge judge = new Judge(pool);
        GuestSearch guests = new GuestSearch(pool, judge);
        List<Integer> before = List.copyOf(guests.listed());
        List<Notice> notices = new ArrayList<>(pool.notices());
        List<Integer> ordered = new ArrayList<>(before);
        OptionalDouble gap = OptionalDouble.empty();
        int wanted = Math.max(before.size(), wanted(pool, before, guests.places()));
        if (wanted > 0 && pool.compared() > 0) {
            switch (guests.find(wanted, search, askable::timesAsked)) {
                case GuestSearch.Result.None none -> {
                    return none.reason();
                }
                case GuestSearch.Result.Company company -> {
                    ordered = AskingOrder.of(pool, judge, before, company.members(), askable::timesAsked);
                    gap = company.gap();
                }
            }
        }
        Optional<Expectation> expectation = Optional.of(new Expectation(guests.places(), before.size(), sum(AskingOrder.chances(pool, before)), 0));
        if (guests.places() > 0 && !ordered.isEmpty()) {
            double[] chances = AskingOrder.chances(pool, ordered);
            Invitations.Plan plan = Invitations.plan(chances, guests.places(), OVERFLOW);
            int asked = Math.max(before.size(), plan.invited());
            chances = Arrays.copyOf(chances, asked);
            ordered = ordered.subList(0, asked);
            expectation = Optional.of(new Expectation(guests.places(), asked, sum(chances), AskingOrder.overflow(chances, guests.places())));
        }
        notices.addAll(askable.notices());
        int few = guests.places() - ordered.size();
        if (few > 0) {
            notices.add(Notice.of(Notice.Kind.FEW_CANDIDATES, ordered.size(), guests.places()));
        }
        if (search.isStopped()) {
            notices.add(Notice.of(Notice.Kind.STOPPED));
        }
        return found(pool, judge, before, ordered, label, gap, expectation, notices);
    }

    private PlanOutcome found(EventPool pool, Judge judge, List<Integer> before, List<Integer> after, String label,
            OptionalDouble gap, Optional<Expectation> expectation, List<Notice> notices) {
        Changes changes = new Changes(label);
        Drafts drafts = new Drafts(event);
        List<Move> moves = new ArrayList<>();
        for (int number : after.subList(before.size(), after.size())) {
            changes.add(event, Literals.EVENT__INVITATIONS, drafts.invitation(pool.peer(number)));
            moves.add(new Move(Move.Kind.ASK, pool.peer(number), event, Optional.empty(), Optional.empty()));
        }
        MixScores now = judge.score(Seating.list(before));
        MixScores then = judge.score(Seating.list(after));
        return new PlanOutcome.Found(List.of(new Proposal(changes, now, then, gap, moves, expectation, notices)));
    }

    /** How many to have on the list, before it is known who: the places that are likely to stay empty over the usual chance. */
    private int wanted(EventPool pool, List<Integer> listed, int places) {
        double likely = sum(AskingOrder.chances(pool, listed));
        double chance = 0;
        int others = 0;
        for (int number = 0; number < pool.compared(); number++) {
            if (pool.invitation(number).isEmpty()) {
                chance += ground.history().chance(pool.peer(number), pool.day());
                others++;
            }
        }
        double usual = others == 0 ? 1 : Math.max(0.1, chance / others);
        return listed.size() + Math.min(others, (int) Math.ceil(Math.max(0, places - likely) / usual));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
