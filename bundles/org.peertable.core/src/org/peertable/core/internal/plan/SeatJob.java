package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peertable.core.contribute.Changes;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.Notice;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.Proposal;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Table;

/** Seats the confirmed guests of an event. */
public final class SeatJob {
    private final EventPool pool;
    private final Judge judge;
    private final Seating present;
    private final RuleBook rules;

    /** Looks at the event. */
    public SeatJob(Ground ground, Event event) {
        pool = EventPool.of(ground, event, List.of());
        judge = new Judge(pool);
        present = Seating.of(pool);
        rules = new RuleBook(pool, present);
    }

    /** Looks for the best seating. */
    public PlanOutcome run(Search search, String label) {
        List<Integer> coming = new ArrayList<>();
        for (int number = 0; number < pool.people().size(); number++) {
            if (pool.comes(number)) {
                coming.add(number);
            }
        }
        Changes changes = new Changes(label);
        List<Notice> notices = new ArrayList<>(pool.notices());
        if (coming.stream().allMatch(pool::isHost)) {
            notices.add(Notice.of(Notice.Kind.NOBODY_CONFIRMED));
            return found(changes, present, notices);
        }
        List<Table> tables = pool.event().getTables();
        if (tables.stream().allMatch(table -> table.getSeats().isEmpty())) {
            int places = Math.max(pool.event().getCapacity(), coming.size());
            tables = new Drafts(pool.event()).tables(places, pool.policy().getMaxGuests(), pool.ground().program());
            tables.forEach(table -> changes.add(pool.event(), Literals.EVENT__TABLES, table));
        }
        TableSearch.Found found = new TableSearch(judge, tables, present, rules.lockedAt(), search).seat(coming);
        if (found.contradiction().isPresent()) {
            return found.contradiction().get();
        }
        Seating after = found.seating().orElseThrow();
        SeatChanges.add(pool, present, after, changes);
        List<Integer> without = TableSearch.without(after, coming);
        if (!without.isEmpty()) {
            notices.add(Notice.of(Notice.Kind.TOO_FEW_SEATS, without.stream().map(pool::peer).toList()));
        }
        if (search.isStopped()) {
            notices.add(Notice.of(Notice.Kind.STOPPED));
        }
        return found(changes, after, notices);
    }

    private PlanOutcome found(Changes changes, Seating after, List<Notice> notices) {
        List<MixRule> broken = rules.broken(after);
        if (!broken.isEmpty() && !after.isList()) {
            notices.add(Notice.of(Notice.Kind.NOT_KEPT, broken));
        }
        return new PlanOutcome.Found(List.of(new Proposal(changes, present.isList() ? MixScores.NONE : judge.score(present),
                judge.score(after), Bounds.gap(judge, after), SeatChanges.moves(pool, present, after, List.of()), Optional.empty(), notices)));
    }
}
