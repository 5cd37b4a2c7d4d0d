package org.peertable.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peertable.core.privacy.Consents;
import org.peertable.model.Confidential;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Instrument;
import org.peertable.model.Invitation;
import org.peertable.model.Phase;
import org.peertable.model.PulseResponse;
import org.peertable.model.Purpose;

/** Counts the answers of the guests at the events of one season, which must come in order of time. */
final class AnswerCount {
    /** Answers to one question at one event. */
    private static final class Group {
        private final Set<Integer> people = new HashSet<>();
        private final List<double[]> values = new ArrayList<>();

        void add(int person, double... answers) {
            people.add(person);
            values.add(answers);
        }

        void addAll(Group other) {
            people.addAll(other.people);
            values.addAll(other.values);
        }
    }

    /** The first and the last answer of one person about another. */
    private static final class Closeness {
        private long firstTime;
        private int first;
        private long lastTime;
        private int last;

        Closeness(long time, int value) {
            firstTime = time;
            lastTime = time;
            first = value;
            last = value;
        }

        void add(long time, int value) {
            if (time < firstTime) {
                firstTime = time;
                first = value;
            }
            if (time >= lastTime) {
                lastTime = time;
                last = value;
            }
        }
    }

    private final People people;
    private final SmallCells cells;
    private final LocalDate today;
    private final List<Group> moods = new ArrayList<>();
    private final List<Group> understood = new ArrayList<>();
    private final Group noticed = new Group();
    private final Group unnoticed = new Group();
    private final Map<Long, Closeness> closeness = new HashMap<>();

    AnswerCount(People people, SmallCells cells, LocalDate today) {
        this.people = people;
        this.cells = cells;
        this.today = today;
    }

    /** Takes the answers given at one event, but those of people who no longer want theirs to be counted. */
    void add(Event event) {
        Group mood = new Group();
        Group felt = new Group();
        moods.add(mood);
        understood.add(felt);
        Confidential confidential = event.getConfidential();
        if (confidential == null) {
            return;
        }
        Map<Invitation, int[]> moodOf = new LinkedHashMap<>();
        for (PulseResponse answer : Timeline.loaded(confidential).getPulses()) {
            Invitation by = answer.getBy();
            if (by == null || by.getPeer() == null || by.getRole() != GuestRole.GUEST || !onScale(answer)
                    || Consents.isTakenBack(by.getPeer(), Purpose.PULSE, today)) {
                continue;
            }
            int person = people.number(by.getPeer());
            switch (answer.getInstrument()) {
                case MOOD_7 -> {
                    if (answer.getPhase() != Phase.FOLLOW_UP) {
                        moodOf.computeIfAbsent(by, unseen -> new int[2])[answer.getPhase().ordinal()] = answer.getValue();
                    }
                }
                case UNDERSTOOD_7 -> felt.add(person, answer.getValue());
                case NOTICED_2 -> (answer.getValue() == 2 ? noticed : unnoticed).add(person, answer.getValue());
                case IOS_7 -> addCloseness(event, answer, person);
                default -> {
                    // recommendations and answers to nothing are not part of these figures
                }
            }
        }
        moodOf.forEach((by, values) -> {
            if (values[0] > 0 && values[1] > 0) {
                mood.add(people.number(by.getPeer()), values[0], values[1]);
            }
        });
    }

    private void addCloseness(Event event, PulseResponse answer, int person) {
        if (answer.getAbout() == null) {
            return;
        }
        long day = (answer.getOn() == null ? event.getStart().toLocalDate() : answer.getOn()).toEpochDay();
        long time = day * Phase.values().length + answer.getPhase().ordinal();
        long pair = (long) person << 32 | people.number(answer.getAbout());
        Closeness known = closeness.putIfAbsent(pair, new Closeness(time, answer.getValue()));
        if (known != null) {
            known.add(time, answer.getValue());
        }
    }

    private static boolean onScale(PulseResponse answer) {
        int steps = answer.getInstrument() == Instrument.NOTICED_2 ? 2 : 7;
        return answer.getValue() >= 1 && answer.getValue() <= steps;
    }

    /** Returns mood before and after for each event, in the order in which they were added. */
    List<Figure<Change>> moodByEvent() {
        return byEvent(moods).stream().map(figure -> figure.map(AnswerCount::change)).toList();
    }

    /** Returns the median of feeling understood for each event, in the order in which they were added. */
    List<Figure<Median>> understoodByEvent() {
        return byEvent(understood).stream().map(figure -> figure.map(AnswerCount::median)).toList();
    }

    /** Returns mood before and after over all events. */
    Figure<Change> mood() {
        return over(moods).map(AnswerCount::change);
    }

    /** Returns the median of feeling understood over all events. */
    Figure<Median> understood() {
        return over(understood).map(AnswerCount::median);
    }

    /** Returns how many answers say that somebody noticed; those who say so and the others must be enough or none. */
    Figure<Share> noticed() {
        int yes = noticed.values.size();
        int all = yes + unnoticed.values.size();
        Group together = new Group();
        together.addAll(noticed);
        together.addAll(unnoticed);
        boolean shown = cells.enough(together.people.size())
                && cells.enoughOrNone(noticed.people.size())
                && cells.enoughOrNone(unnoticed.people.size());
        return shown ? Figure.of(new Share(yes, all)) : tooFew(all == 0);
    }

    /** Returns the change of closeness between the first and the last answer of a guest about the same person. */
    Figure<Change> closeness() {
        Group all = new Group();
        closeness.forEach((pair, answers) -> {
            if (answers.firstTime < answers.lastTime) {
                all.add((int) (pair >>> 32), answers.first, answers.last);
            }
        });
        return over(List.of(all)).map(AnswerCount::change);
    }

    private List<Figure<Group>> byEvent(List<Group> groups) {
        boolean[] shown = cells.shown(groups.stream().map(group -> group.people).toList());
        List<Figure<Group>> figures = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            figures.add(shown[i] ? Figure.of(groups.get(i)) : tooFew(groups.get(i).values.isEmpty()));
        }
        return figures;
    }

    private Figure<Group> over(List<Group> groups) {
        Group all = new Group();
        groups.forEach(all::addAll);
        return cells.enough(all.people.size()) ? Figure.of(all) : tooFew(all.values.isEmpty());
    }

    private static <T> Figure<T> tooFew(boolean none) {
        return Figure.hidden(none ? Figure.Reason.NOT_RECORDED : Figure.Reason.TOO_FEW);
    }

    private static Change change(Group group) {
        return new Change(group.people.size(), group.values.size(), mean(group, 0), mean(group, 1));
    }

    private static double mean(Group group, int index) {
        double mean = group.values.stream().mapToDouble(values -> values[index]).average().orElseThrow();
        return Math.round(mean * 10) / 10.0;
    }

    private static Median median(Group group) {
        double[] sorted = group.values.stream().mapToDouble(values -> values[0]).sorted().toArray();
        int middle = sorted.length / 2;
        return new Median(sorted.length, sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
