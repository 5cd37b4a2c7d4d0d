package org.peertable.ui.internal.directory;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.peertable.ui.internal.people.People;
import org.peertable.ui.internal.people.Person;

/**
 * Finds and sorts people off the user interface's thread. Asked again before it has answered, it answers the last
 * question only.
 */
final class Finder {
    /**
     * An answer.
     *
     * @param people who was found, in order
     * @param counts how many of all have which value, by facet; empty until they are counted
     */
    record Found(List<Person> people, Map<Facet, Map<String, Integer>> counts) {
    }

    /** So few that a key typed meanwhile does not wait for them. */
    private static final int COUNTED_AT_ONCE = 4_000;
    /** Who has just come to the list, or types, is not slowed down by the counting. */
    private static final int PAUSE_MS = 250;

    private final Display display = Display.getCurrent();
    private final Consumer<Found> answer;
    private final Job job = new Job(Messages.Directory_title) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            find(monitor);
            return Status.OK_STATUS;
        }
    };
    private volatile Question asked;
    private Question answered;
    /** What the job keeps between two questions about the same people. */
    private Question sortedFor;
    private int[] sorted = {};
    private People countedFor;
    private Map<Facet, Map<String, Integer>> counts = Map.of();

    private record Question(People people, Narrowing narrowing) {
        boolean hasOrderOf(Question other) {
            return other != null && other.people == people && other.narrowing.column() == narrowing.column()
                    && other.narrowing.downwards() == narrowing.downwards();
        }
    }

    /**
     * Makes a finder.
     *
     * @param answer told of what was found by the thread that makes the finder
     */
    Finder(Consumer<Found> answer) {
        this.answer = answer;
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    void ask(People people, Narrowing narrowing) {
        synchronized (job) {
            asked = new Question(people, narrowing);
            job.schedule();
            // it may sleep before it counts
            job.wakeUp();
        }
    }

    void dispose() {
        asked = null;
        job.cancel();
    }

    private void find(IProgressMonitor monitor) {
        Question question = asked;
        if (question == null) {
            return;
        }
        boolean areCounted = countedFor == question.people();
        boolean isNew = question != answered;
        if (isNew) {
            answer(question, monitor, areCounted ? counts : Map.of());
            answered = question;
        }
        if (!areCounted && (!isNew || question.people().all().size() <= COUNTED_AT_ONCE)) {
            count(question, monitor);
        }
        if (countedFor != question.people()) {
            synchronized (job) {
                job.schedule(question == asked ? PAUSE_MS : 0);
            }
        }
    }

    private List<Person> look(Question question) {
        Narrowing narrowing = question.narrowing();
        List<Person> all = question.people().all();
        if (narrowing.isEverybody() && narrowing.column() == Column.NAME) {
            return narrowing.downwards() ? all.reversed() : all;
        }
        BitSet places = question.people().places(narrowing.words());
        if (!narrowing.chosen().isEmpty()) {
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                places.set(place, narrowing.chooses(all.get(place)));
            }
        }
        if (narrowing.column() == Column.NAME) {
            List<Person> found = question.people().at(places);
            return narrowing.downwards() ? found.reversed() : found;
        }
        if (!question.hasOrderOf(sortedFor)) {
            sorted = sort(question);
            sortedFor = question;
        }
        return IntStream.of(sorted).filter(places::get).mapToObj(all::get).toList();
    }

    /** Counts everybody once nobody types; what is asked meanwhile is answered in between. */
    private void count(Question first, IProgressMonitor monitor) {
        Question question = first;
        People people = first.people();
        List<Person> all = people.all();
        Map<Facet, Map<String, Integer>> counted = new EnumMap<>(Facet.class);
        Stream.of(Facet.values()).forEach(facet -> counted.put(facet, new HashMap<>()));
        for (int from = 0; from < all.size(); from += COUNTED_AT_ONCE) {
            List<Person> some = all.subList(from, Math.min(all.size(), from + COUNTED_AT_ONCE));
            counted.forEach((facet, numbers) -> facet.count(some, numbers));
            Question next = asked;
            if (next == null || next.people() != people) {
                return;
            }
            if (next != question) {
                question = next;
                answer(question, monitor, Map.of());
                answered = question;
            }
        }
        counted.replaceAll((facet, numbers) -> Facet.inOrder(numbers));
        counts = counted;
        countedFor = people;
        answer(question, monitor, counts);
    }

    private void answer(Question question, IProgressMonitor monitor, Map<Facet, Map<String, Integer>> counted) {
        Found result = new Found(look(question), counted);
        if (question == asked && !monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (question == asked) {
                    answer.accept(result);
                }
            });
        }
    }

    /** Returns the places of everybody in the order of a column. */
    private static int[] sort(Question question) {
        List<Person> all = question.people().all();
        record Keyed(int place, String key) {
        }
        Comparator<Keyed> byKey = Comparator.comparing(Keyed::key);
        // who has nothing there comes last in either order
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Keyed(place, question.narrowing().column().key(all.get(place))))
                .sorted(Comparator.comparing((Keyed k) -> k.key().isEmpty())
                        .thenComparing(question.narrowing().downwards() ? byKey.reversed() : byKey))
                .mapToInt(Keyed::place).toArray();
    }
}
