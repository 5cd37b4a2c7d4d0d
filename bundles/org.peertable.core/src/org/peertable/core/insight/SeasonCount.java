package org.peertable.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.peertable.model.Attendance;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.model.TopicState;
import org.peertable.model.Touchpoint;

/** Counts one season, going once through the events of all seasons in order of time. */
final class SeasonCount {
    private final Season season;
    private final LocalDate today;
    private final SmallCells cells;
    private final int smallestGroup;
    private final People people = new People();
    private final PairLedger pairs = new PairLedger();
    private final AnswerCount answers;
    private final CircleCount circle;
    private final CostCount allCosts = new CostCount();
    private final CostCount heldCosts = new CostCount();
    private final BitSet cameBefore = new BitSet();
    private final BitSet cameAgain = new BitSet();
    private final BitSet guests = new BitSet();
    private final List<EventInsight> events = new ArrayList<>();
    private LocalDate firstMeeting;
    private LocalDate nextEvent;
    private int leftOut;

    SeasonCount(Season season, LocalDate today) {
        this.season = season;
        this.today = today;
        int configured = season.eContainer() instanceof Program program ? program.getMinimumGroupSize() : 0;
        smallestGroup = Math.max(5, configured);
        cells = new SmallCells(smallestGroup);
        answers = new AnswerCount(people, cells, today);
        circle = new CircleCount(season, cells);
    }

    SeasonInsight insight(IProgressMonitor monitor) {
        for (Timeline.Entry entry : Timeline.of(season)) {
            Timeline.goOn(monitor);
            if (entry.ofSeason() && !entry.shown()) {
                leftOut++;
            }
            count(entry, entry.shown());
        }
        Timeline.seasons(season).forEach(one -> one.getTouchpoints().forEach(this::touch));
        allCosts.add(season.getCosts());
        heldCosts.add(season.getCosts());
        Totals totals = totals();
        Figure<Fairness> fairness = circle.fairness();
        return new SeasonInsight(
                season.getTitle() == null ? "" : season.getTitle(),
                today,
                smallestGroup,
                withAnswers(),
                leftOut,
                totals,
                fairness,
                circle.challenges(),
                answers.mood(),
                answers.understood(),
                answers.noticed(),
                answers.closeness(),
                new HorizonCount(pairs, cells, today).horizons(firstMeeting, heldCosts),
                costs(totals));
    }

    private void count(Timeline.Entry entry, boolean shown) {
        Event event = entry.event();
        List<Integer> present = new ArrayList<>();
        int[] counts = new int[4];
        for (Invitation invitation : event.getInvitations()) {
            if (Timeline.isGuestAsked(invitation)) {
                counts[0]++;
                counts[1] += invitation.getStage() == Stage.CONFIRMED ? 1 : 0;
                counts[2] += invitation.getAttendance() == Attendance.NO_SHOW ? 1 : 0;
                counts[3] += invitation.getAttendance() == Attendance.UNKNOWN ? 0 : 1;
                if (Timeline.came(invitation)) {
                    present.add(people.number(invitation.getPeer()));
                }
                if (entry.counts()) {
                    circle.asked(invitation.getPeer());
                }
            }
        }
        boolean over = !entry.cancelled() && entry.day() <= today.toEpochDay();
        Figure<Meeting> meeting = meeting(entry, counts, new ArrayList<>(over ? present : List.of()));
        Figure<Pairs> met = pairs(entry, meeting, over ? present : List.of(), shown);
        if (shown) {
            add(entry, counts, meeting, met, present);
        }
        if (over) {
            present.forEach(person -> (cameBefore.get(person) ? cameAgain : cameBefore).set(person));
        }
    }

    private Figure<Meeting> meeting(Timeline.Entry entry, int[] counts, List<Integer> present) {
        if (entry.cancelled()) {
            return Figure.hidden(Figure.Reason.CANCELLED);
        }
        if (entry.day() > today.toEpochDay()) {
            return Figure.notBefore(LocalDate.ofEpochDay(entry.day()));
        }
        if (counts[3] == 0) {
            return Figure.hidden(Figure.Reason.NOT_RECORDED);
        }
        if (!cells.enough(counts[0]) || !cells.enoughOrNone(present.size())) {
            return Figure.hidden(Figure.Reason.TOO_FEW);
        }
        int returning = (int) present.stream().filter(cameBefore::get).count();
        return Figure.of(new Meeting(present.size(), counts[2], returning));
    }

    private Figure<Pairs> pairs(Timeline.Entry entry, Figure<Meeting> meeting, List<Integer> present, boolean shown) {
        if (present.size() > Timeline.MOST_WHO_MEET) {
            return Figure.hidden(Figure.Reason.TOO_MANY);
        }
        boolean counted = shown && meeting.known().isPresent();
        int met = 0;
        int again = 0;
        for (int i = 1; i < present.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!present.get(i).equals(present.get(j))) {
                    if (pairs.meet(present.get(i), present.get(j), entry.day(), counted)) {
                        met++;
                    } else {
                        again++;
                    }
                }
            }
        }
        if (counted && firstMeeting == null && met > 0) {
            firstMeeting = LocalDate.ofEpochDay(entry.day());
        }
        Pairs both = new Pairs(met, again);
        return meeting.map(known -> both);
    }

    private void add(Timeline.Entry entry, int[] counts, Figure<Meeting> meeting, Figure<Pairs> met, List<Integer> present) {
        Event event = entry.event();
        List<String> topics = new ArrayList<>();
        for (DiscussionTopic topic : event.getTopics()) {
            if (onTheTable(topic) && !entry.cancelled()) {
                topics.add(topic.getTitle() == null ? "" : topic.getTitle());
                circle.covered(event, topic);
            }
        }
        answers.add(event);
        allCosts.add(event.getCosts());
        if (meeting.known().isPresent() || entry.cancelled()) {
            heldCosts.add(event.getCosts());
        }
        if (meeting.known().isPresent()) {
            present.forEach(guests::set);
        }
        if (nextEvent == null && !entry.cancelled() && entry.day() > today.toEpochDay()) {
            nextEvent = LocalDate.ofEpochDay(entry.day());
        }
        Figure<HeadCount> asked = entry.cancelled()
                ? Figure.hidden(Figure.Reason.CANCELLED)
                : cells.enoughOrNone(counts[0])
                        ? Figure.of(new HeadCount(counts[0], counts[1]))
                        : Figure.hidden(Figure.Reason.TOO_FEW);
        events.add(new EventInsight(event.getId(), event.getTitle() == null ? "" : event.getTitle(), event.getStart(),
                event.getStatus(), asked, meeting, met, Figure.hidden(Figure.Reason.NOT_RECORDED),
                Figure.hidden(Figure.Reason.NOT_RECORDED), topics));
    }

    private static boolean onTheTable(DiscussionTopic topic) {
        return topic.getState() == TopicState.CHOSEN || topic.getState() == TopicState.DISCUSSING
                || topic.getState() == TopicState.DISCUSSED;
    }

    private void touch(Touchpoint touchpoint) {
        if (touchpoint.getOn() == null || touchpoint.getOn().isAfter(today)
                || touchpoint.getPeers().size() > Timeline.MOST_WHO_MEET) {
            return;
        }
        int[] touched = touchpoint.getPeers().stream().mapToInt(people::number).toArray();
        for (int i = 1; i < touched.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs.touch(touched[i], touched[j], (int) touchpoint.getOn().toEpochDay());
            }
        }
    }

    private List<EventInsight> withAnswers() {
        List<Figure<Change>> moods = answers.moodByEvent();
        List<Figure<Median>> understood = answers.understoodByEvent();
        List<EventInsight> complete = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventInsight one = events.get(i);
            complete.add(new EventInsight(one.id(), one.title(), one.start(), one.status(), one.asked(), one.meeting(),
                    one.pairs(), moods.get(i), understood.get(i), one.topics()));
        }
        return complete;
    }

    private Totals totals() {
        int announced = 0;
        int held = 0;
        int[] sums = new int[6];
        for (EventInsight event : events) {
            announced += event.asked().reason().filter(Figure.Reason.CANCELLED::equals).isPresent() ? 0 : 1;
            held += event.meeting().known().isPresent() ? 1 : 0;
            sums[0] += event.asked().known().map(HeadCount::invited).orElse(0);
            sums[1] += event.asked().known().map(HeadCount::confirmed).orElse(0);
            sums[2] += event.meeting().known().map(Meeting::attended).orElse(0);
            sums[3] += event.meeting().known().map(Meeting::noShows).orElse(0);
            sums[4] += event.pairs().known().map(Pairs::met).orElse(0);
            sums[5] += event.pairs().known().map(Pairs::again).orElse(0);
        }
        BitSet returning = (BitSet) guests.clone();
        returning.and(cameAgain);
        return new Totals(announced, held, sums[0], sums[1], sums[2], sums[3], guests.cardinality(),
                returning.cardinality(), sums[4], sums[5]);
    }

    private Costs costs(Totals totals) {
        Optional<LocalDate> next = Optional.ofNullable(nextEvent).filter(day -> totals.held() == 0);
        Figure<Integer> seats = next.map(Figure::<Integer>notBefore).orElse(Figure.of(totals.attended()));
        Figure<Integer> newPairs = next.map(Figure::<Integer>notBefore).orElse(Figure.of(totals.newPairs()));
        return new Costs(allCosts.planned(), allCosts.actual(), allCosts.withoutActual(), heldCosts.actualFor(seats),
                heldCosts.plannedFor(seats), heldCosts.actualFor(newPairs), heldCosts.plannedFor(newPairs));
    }
}
