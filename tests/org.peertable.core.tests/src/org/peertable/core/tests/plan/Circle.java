package org.peertable.core.tests.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.PlanOptions;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.PlanRequest;
import org.peertable.core.plan.Planner;
import org.peertable.core.plan.Proposal;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Dimension;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.PairKind;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.model.Table;
import org.peertable.model.Term;

/** A circle of peers drawn by lot: terms, rivals, rules about pairs, a past breakfast, and one to come. */
final class Circle {
    static final LocalDate TODAY = Programs.TODAY;

    final Programs programs = Programs.newYork();
    final List<Peer> peers = new ArrayList<>();
    final Event past = programs.event("The last one");
    final Event event = programs.event("The next one");
    private final Random random;

    Circle(long seed, int size) {
        random = new Random(seed);
        List<Term> terms = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (int k = 0; k < 4; k++) {
                Term term = programs.named(PeertableFactory.eINSTANCE.createTerm(), "term");
                term.setDimension(dimension);
                term.setLabel(dimension + " " + k);
                programs.program.getTerms().add(term);
                terms.add(term);
            }
        }
        for (int k = 0; k < size; k++) {
            Peer peer = programs.peer("Peer " + k, "House " + random.nextInt(size));
            for (int t = 0; t < 6; t++) {
                Term term = terms.get(random.nextInt(terms.size()));
                if (!peer.getFacets().contains(term)) {
                    peer.getFacets().add(term);
                }
            }
            peers.add(peer);
        }
        past.setStart(TODAY.minusMonths(2).atTime(8, 0));
        past.setStatus(EventStatus.HELD);
        for (int k = 0; k < 5; k++) {
            programs.confirm(past, peers.get(k));
        }
        event.setCapacity(10);
    }

    /** Adds rules about pairs and rivals. */
    Circle withRules() {
        for (PairKind kind : PairKind.values()) {
            for (int k = 0; k < 3; k++) {
                Peer a = peers.get(random.nextInt(peers.size()));
                Peer b = peers.get(random.nextInt(peers.size()));
                if (a != b) {
                    programs.rule(kind, a, b);
                }
            }
        }
        Organisation house = peers.get(0).getEmployer();
        peers.stream().map(Peer::getEmployer).filter(rival -> rival != house).limit(3).forEach(house.getCompetitors()::add);
        return this;
    }

    /** Confirms a host and guests who may all come together, and lets others wait. */
    Circle confirm(int guests, int waiting) {
        Invitation host = programs.confirm(event, programs.peer("Host", "Hudson Partners"));
        host.setRole(GuestRole.HOST);
        List<Peer> coming = new ArrayList<>();
        for (Peer peer : peers) {
            if (coming.size() < guests && coming.stream().allMatch(other -> fit(peer, other))) {
                coming.add(peer);
                programs.confirm(event, peer);
            } else if (event.getInvitations().stream().filter(one -> one.getStage() == Stage.WAITLISTED).count() < waiting
                    && coming.size() == guests) {
                Invitation waits = programs.invite(event, peer, Stage.WAITLISTED);
                waits.setWaitRank((int) event.getInvitations().stream().filter(one -> one.getStage() == Stage.WAITLISTED).count());
            }
        }
        return this;
    }

    private boolean fit(Peer a, Peer b) {
        boolean ruled = programs.directory.getPairRules().stream().anyMatch(rule -> rule.getKind() == PairKind.NEVER_SAME_EVENT
                && (rule.getA() == a && rule.getB() == b || rule.getA() == b && rule.getB() == a));
        return !ruled && a.getEmployer() != b.getEmployer() && !a.getEmployer().getCompetitors().contains(b.getEmployer())
                && !b.getEmployer().getCompetitors().contains(a.getEmployer());
    }

    /** Adds an empty table. */
    Table table(int seats) {
        Table table = programs.table(event);
        for (int k = 1; k <= seats; k++) {
            Seat seat = programs.named(PeertableFactory.eINSTANCE.createSeat(), "seat");
            seat.setNumber(k);
            table.getSeats().add(seat);
        }
        return table;
    }

    Planner planner() {
        return new Planner(programs.program, TODAY, Contributions.installed().mixFactors());
    }

    PlanOutcome plan(PlanRequest request) {
        return planner().plan(request, PlanOptions.DEFAULT, new NullProgressMonitor());
    }

    List<Proposal> found(PlanRequest request) {
        return ((PlanOutcome.Found) plan(request)).proposals();
    }
}
