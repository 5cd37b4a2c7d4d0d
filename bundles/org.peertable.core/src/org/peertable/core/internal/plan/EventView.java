package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.EventMix.Candidate;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.TableExplanation;
import org.peertable.core.plan.UnplacedExplanation;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.model.Table;

/** An event as it stands, with what is asked of it again and again. */
public final class EventView {
    /** So many others of the program tell what is usual. */
    private static final int OTHERS = 120;

    private final Ground ground;
    private final EventPool pool;
    private final Judge judge;
    private final Seating seating;
    private final RuleBook rules;
    private final MixScores scores;

    /** Looks at an event. */
    public EventView(Ground ground, Event event) {
        this(ground, event, some(ground));
    }

    private EventView(Ground ground, Event event, List<Peer> others) {
        this.ground = ground;
        pool = EventPool.of(ground, event, others);
        judge = new Judge(pool);
        seating = Seating.of(pool);
        rules = new RuleBook(pool, seating);
        scores = judge.score(seating);
    }

    /** Peers from all over the directories, always the same ones. */
    private static List<Peer> some(Ground ground) {
        List<Peer> active = new ArrayList<>();
        for (Directory directory : ground.program().getDirectories()) {
            directory.getPeers().stream().filter(peer -> peer.getState() == PeerState.ACTIVE && !peer.isSells()
                    && (peer.getEmployer() == null || peer.getEmployer() != ground.program().getHost())).forEach(active::add);
        }
        List<Peer> some = new ArrayList<>();
        for (int k = 0; k < Math.min(OTHERS, active.size()); k++) {
            some.add(active.get((int) ((long) k * active.size() / Math.min(OTHERS, active.size()))));
        }
        return some;
    }

    public Event event() {
        return pool.event();
    }

    public MixScores scores() {
        return scores;
    }

    /** Returns what a table is worth. */
    public MixScores scores(Table table) {
        return judge.table(seating, number(table));
    }

    private int number(Table table) {
        if (seating.isList()) {
            return 0;
        }
        int number = pool.event().getTables().indexOf(table);
        if (number < 0) {
            throw new IllegalArgumentException("The table belongs to another event");
        }
        return number;
    }

    /** Returns why the mix is as it is. */
    public EventExplanation explain() {
        List<MixRule> broken = rules.broken(seating);
        Explainer explainer = new Explainer(pool, seating, rules);
        TableViews views = new TableViews(pool);
        List<TableExplanation> tables = new ArrayList<>();
        for (int table = 0; table < seating.size(); table++) {
            int[] guests = seating.guests(table);
            List<TableExplanation.Topic> topics = new ArrayList<>();
            for (var topic : judge.topics().entrySet()) {
                topics.add(new TableExplanation.Topic(topic.getKey(), explainer.at(table, topic.getValue())));
            }
            tables.add(new TableExplanation(seating.table(table), judge.table(seating, table), explainer.table(table, broken),
                    views.shared(guests), views.spans(guests), topics));
        }
        OptionalDouble gap = Bounds.gap(judge, seating);
        return new EventExplanation(pool.event(), scores, gap, pool.criteria(), tables, unplaced(), broken, pool.notices());
    }

    private List<UnplacedExplanation> unplaced() {
        Set<Integer> seated = new HashSet<>();
        Arrays.stream(seating.guests()).forEach(seated::add);
        Absence absence = new Absence(judge, seating, rules);
        List<UnplacedExplanation> unplaced = new ArrayList<>();
        for (Peer peer : onTheList()) {
            int number = pool.number(peer);
            if (!seated.contains(number) && pool.invitation(number).map(Invitation::getStage).filter(Stage.WITHDRAWN::equals).isEmpty()) {
                unplaced.add(absence.of(number));
            }
        }
        return unplaced;
    }

    private Set<Peer> onTheList() {
        Set<Peer> list = new LinkedHashSet<>();
        pool.event().getInvitations().stream().map(Invitation::getPeer).filter(peer -> peer != null).forEach(list::add);
        return list;
    }

    /** Returns why somebody has no place. */
    public UnplacedExplanation whyNot(Peer peer) {
        EventView known = knowing(peer);
        int number = known.pool.number(peer);
        if (known.seating.place(number).isPresent()) {
            throw new IllegalArgumentException(peer.getDisplayName() + " has a place");
        }
        return new Absence(known.judge, known.seating, known.rules).of(number);
    }

    /** Returns what exchanging two people does. */
    public ChangeEffect swap(Peer one, Peer other) {
        EventView known = knowing(one).knowing(other);
        int a = known.pool.number(one);
        int b = known.pool.number(other);
        Optional<Seating.Place> placeOfA = known.seating.place(a);
        Optional<Seating.Place> placeOfB = known.seating.place(b);
        if (placeOfA.isEmpty() && placeOfB.isEmpty()) {
            throw new IllegalArgumentException("Neither " + one.getDisplayName() + " nor " + other.getDisplayName() + " has a place");
        }
        return known.change(placeOfB.map(place -> known.seating.put(a, place)).orElseGet(() -> known.seating.put(b, placeOfA.get())));
    }

    /** Returns what putting somebody on a seat does. */
    public ChangeEffect put(Peer peer, Seat seat) {
        if (!(seat.eContainer() instanceof Table table) || !pool.event().getTables().contains(table)) {
            throw new IllegalArgumentException("The seat belongs to another event");
        }
        EventView known = knowing(peer);
        Seating.Place place = new Seating.Place(pool.event().getTables().indexOf(table), table.getSeats().indexOf(seat));
        // while nobody sits, compared with tables that are all empty
        Seating from = known.seating.isList() ? Seating.empty(pool.event()) : known.seating;
        return known.judge.change(from, from.put(known.pool.number(peer), place));
    }

    private ChangeEffect change(Seating after) {
        return judge.change(seating, after);
    }

    /** Returns who could join a table. */
    public List<Candidate> candidates(Table table) {
        int number = number(table);
        List<Candidate> candidates = new ArrayList<>();
        for (Peer peer : onTheList()) {
            int candidate = pool.number(peer);
            if (!pool.isHost(candidate) && seating.place(candidate).isEmpty()
                    && pool.invitation(candidate).map(Invitation::getStage).filter(Stage.WITHDRAWN::equals).isEmpty()) {
                MixScores gain = MixScores.NONE;
                for (int guest : seating.guests(number)) {
                    gain = gain.plus(pool.isHost(guest) ? MixScores.NONE : judge.pair(candidate, guest));
                }
                List<MixRule> bounds = rules.of(candidate, seating).stream().filter(rule -> concerns(rule, number)).toList();
                candidates.add(new Candidate(peer, gain, bounds));
            }
        }
        return candidates;
    }

    private boolean concerns(MixRule rule, int table) {
        return switch (rule.kind()) {
            case COMPETITORS, NEVER_SAME_EVENT -> true;
            case NOT_SAME_TABLE -> rule.peers().stream().map(pool::number)
                    .anyMatch(number -> seating.place(number).filter(place -> place.table() == table).isPresent());
            default -> false;
        };
    }

    /** This view, or one of the same event that knows somebody else too. */
    private EventView knowing(Peer peer) {
        if (pool.number(peer) >= 0) {
            return this;
        }
        if (peer.eContainer() == null || peer.eContainer().eContainer() != ground.program()) {
            throw new IllegalArgumentException(peer.getDisplayName() + " does not belong to the program");
        }
        List<Peer> others = new ArrayList<>(pool.people());
        others.add(peer);
        return new EventView(ground, pool.event(), others);
    }
}
