package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.peertable.core.contribute.Changes;
import org.peertable.core.internal.constraints.Guests;
import org.peertable.core.plan.Expectation;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.Notice;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.Proposal;
import org.peertable.mix.Mix;
import org.peertable.mix.MixProblem;
import org.peertable.mix.SeasonPlanner;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Season;
import org.peertable.model.Stage;

/** Fills the events of a season that are still being drafted: no pair twice, and everybody about equally often. */
public final class SeriesJob {
    /** In units of a perfect pair: meeting again within a season is the last resort. */
    private static final int REPEAT = 4;

    private final Ground ground;
    private final Season season;

    /** What is known of one event while all are planned. */
    private record Part(Event event, EventPool pool, Judge judge, GuestSearch guests, EngineProblem problem) {
    }

    /** Gets ready. */
    public SeriesJob(Ground ground, Season season) {
        this.ground = ground;
        this.season = season;
    }

    /** Looks for the best guests of all events. */
    public PlanOutcome run(Search search, String label) {
        Map<Event, Askable> askable = new HashMap<>();
        List<Event> drafts = season.getEvents().stream().filter(this::isDraft).toList();
        drafts.forEach(event -> askable.put(event, new Askable(ground, event)));
        Set<Peer> peers = peers(drafts, askable, search.seed());
        if (peers.isEmpty()) {
            Proposal nothing = new Proposal(new Changes(label), MixScores.NONE, MixScores.NONE, OptionalDouble.empty(), List.of(),
                    Optional.empty(), List.of(Notice.of(Notice.Kind.NO_CANDIDATES)));
            return new PlanOutcome.Found(List.of(nothing));
        }
        List<Part> parts = drafts.stream().map(event -> part(event, peers, new HashSet<>(askable.get(event).all()))).toList();
        List<MixProblem> problems = parts.stream().map(part -> part.problem().builder().build()).toList();
        double repeat = REPEAT * parts.get(0).pool().unit();
        SeasonPlanner planner = new SeasonPlanner(parts.get(0).pool().scores(), repeat, search.engine(parts.size(), peers.size()));
        SeasonPlanner.Season planned = planner.plan(problems);
        if (!planned.contradiction().isEmpty()) {
            search.requireNotStopped();
            return new PlanOutcome.Infeasible(parts.get(planned.events().size()).problem().meaning(planned.contradiction()), true);
        }
        for (int part = 0; part < parts.size(); part++) {
            Mix mix = planned.events().get(part);
            if (!mix.broken().isEmpty()) {
                search.requireNotStopped();
                return new PlanOutcome.Infeasible(parts.get(part).problem().meaning(mix.broken()), false);
            }
        }
        return found(parts, planned, peers, search, label);
    }

    private boolean isDraft(Event event) {
        return event.getStatus() == EventStatus.DRAFT && event.getCapacity() > 0 && Guests.isAhead(event, ground.today());
    }

    /** Everybody on a list or askable, the same order for all events; when they are many, those asked least often. */
    private Set<Peer> peers(List<Event> drafts, Map<Event, Askable> askable, long seed) {
        Set<Peer> all = new LinkedHashSet<>();
        drafts.forEach(event -> all.addAll(askable.get(event).all()));
        int places = drafts.stream().mapToInt(Event::getCapacity).sum();
        Set<Peer> peers = new LinkedHashSet<>();
        for (Event event : drafts) {
            event.getInvitations().stream().filter(one -> one.getPeer() != null && !Guests.isHostStaff(one, ground.program()))
                    .map(Invitation::getPeer).forEach(peers::add);
        }
        if (!drafts.isEmpty()) {
            peers.addAll(askable.get(drafts.get(0)).leastAsked(List.copyOf(all), Math.max(Askable.MOST, 2 * places), seed));
        }
        return peers;
    }

    private Part part(Event event, Set<Peer> peers, Set<Peer> askable) {
        EventPool pool = EventPool.numbered(ground, event, peers);
        Judge judge = new Judge(pool);
        GuestSearch guests = new GuestSearch(pool, judge);
        EngineProblem problem = new EngineProblem(pool);
        int available = (int) peers.stream().filter(askable::contains).count() + guests.listed().size();
        int size = Math.max(1, Math.min(Math.max(guests.places(), guests.listed().size()), Math.min(available, guests.largest())));
        guests.describe(problem, size, peer -> 0);
        for (int number = 0; number < pool.compared(); number++) {
            Peer peer = pool.peer(number);
            if (pool.invitation(number).isEmpty() && !askable.contains(peer)) {
                problem.absent(number);
            }
            // the engine's own measure for a turn, so that earlier events of the season count like those it plans
            problem.builder().seatValue(number, -REPEAT * pool.unit() * size * timesInSeason(peer));
        }
        return new Part(event, pool, judge, guests, problem);
    }

    private long timesInSeason(Peer peer) {
        return season.getEvents().stream().filter(event -> !isDraft(event) && event.getStatus() != EventStatus.CANCELLED)
                .flatMap(event -> event.getInvitations().stream())
                .filter(one -> one.getPeer() == peer && one.getStage() != Stage.CANDIDATE).count();
    }

    private PlanOutcome found(List<Part> parts, SeasonPlanner.Season planned, Set<Peer> peers, Search search, String label) {
        Changes changes = new Changes(label);
        List<Move> moves = new ArrayList<>();
        Set<Notice> notices = new LinkedHashSet<>();
        MixScores before = MixScores.NONE;
        MixScores after = MixScores.NONE;
        int places = 0;
        int asked = 0;
        double expected = 0;
        int repeats = planned.repeats();
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            Mix mix = planned.events().get(index);
            List<Integer> listed = List.copyOf(part.guests().listed());
            List<Integer> members = new ArrayList<>();
            for (int number = 0; number < part.pool().compared(); number++) {
                if (mix.tableOf(number) != Mix.UNPLACED) {
                    members.add(number);
                }
            }
            List<Integer> ordered = AskingOrder.of(part.pool(), part.judge(), listed, members, peer -> 0);
            Drafts drafts = new Drafts(part.event());
            for (int number : ordered.subList(listed.size(), ordered.size())) {
                changes.add(part.event(), Literals.EVENT__INVITATIONS, drafts.invitation(part.pool().peer(number)));
                moves.add(new Move(Move.Kind.ASK, part.pool().peer(number), part.event(), Optional.empty(), Optional.empty()));
            }
            before = before.plus(part.judge().score(Seating.list(listed)));
            after = after.plus(part.judge().score(Seating.list(ordered)));
            places += part.guests().places();
            asked += ordered.size();
            expected += Arrays.stream(AskingOrder.chances(part.pool(), ordered)).sum();
            repeats += metBefore(part.pool(), ordered);
            notices.addAll(part.pool().notices());
        }
        addNotices(notices, repeats, peers, planned, search);
        Expectation expectation = new Expectation(places, asked, expected, 0);
        return new PlanOutcome.Found(List.of(new Proposal(changes, before, after, OptionalDouble.empty(), moves,
                Optional.of(expectation), List.copyOf(notices))));
    }

    private static int metBefore(EventPool pool, List<Integer> members) {
        int met = 0;
        for (int i = 1; i < members.size(); i++) {
            for (int k = 0; k < i; k++) {
                met += pool.pairs().met().containsKey(PairBook.key(members.get(i), members.get(k))) ? 1 : 0;
            }
        }
        return met;
    }

    private void addNotices(Set<Notice> notices, int repeats, Set<Peer> peers, SeasonPlanner.Season planned, Search search) {
        if (repeats > 0) {
            notices.add(Notice.of(Notice.Kind.REPEATS, repeats));
        }
        long fewest = Long.MAX_VALUE;
        long most = 0;
        int number = 0;
        for (Peer peer : peers) {
            long times = planned.invited()[number++] + timesInSeason(peer);
            fewest = Math.min(fewest, times);
            most = Math.max(most, times);
        }
        if (most - fewest > 1) {
            notices.add(Notice.of(Notice.Kind.UNFAIR, fewest, most));
        }
        if (search.isStopped()) {
            notices.add(Notice.of(Notice.Kind.STOPPED));
        }
    }
}
