package org.peertable.ui.internal.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
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
    private List<Person> sorted = List.of();
    private Question foundFor;
    private List<Person> found = List.of();
    private List<Person> countedFor;
    private Map<Facet, Map<String, Integer>> counts = Map.of();

    private record Question(List<Person> all, Narrowing narrowing) {
        boolean hasOrderOf(Question other) {
            return other != null && other.all == all && other.narrowing.column() == narrowing.column()
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

    void ask(List<Person> all, Narrowing narrowing) {
        synchronized (job) {
            asked = new Question(all, narrowing);
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
        boolean areCounted = countedFor == question.all();
        boolean isNew = question != answered;
        if (isNew) {
            look(question);
            answer(question, monitor, areCounted ? counts : Map.of());
            answered = question;
        }
        if (!areCounted && (!isNew || question.all().size() <= COUNTED_AT_ONCE)) {
            count(question, monitor);
        }
        if (countedFor != question.all()) {
            synchronized (job) {
                job.schedule(question == asked ? PAUSE_MS : 0);
            }
        }
    }

    private void look(Question question) {
        if (!question.hasOrderOf(sortedFor)) {
            sorted = sort(question);
            sortedFor = question;
            found = sorted;
            foundFor = question;
        }
        boolean narrower = question.hasOrderOf(foundFor) && question.narrowing().narrows(foundFor.narrowing());
        found = question.narrowing().isEverybody() ? sorted
                : (narrower ? found : sorted).stream().filter(question.narrowing().test()).toList();
        foundFor = question;
    }

    /** Counts everybody once nobody types; what is asked meanwhile is answered in between. */
    private void count(Question first, IProgressMonitor monitor) {
        Question question = first;
        List<Person> all = first.all();
        Map<Facet, Map<String, Integer>> counted = new EnumMap<>(Facet.class);
        Stream.of(Facet.values()).forEach(facet -> counted.put(facet, new HashMap<>()));
        for (int from = 0; from < all.size(); from += COUNTED_AT_ONCE) {
            List<Person> some = all.subList(from, Math.min(all.size(), from + COUNTED_AT_ONCE));
            counted.forEach((facet, numbers) -> facet.count(some, numbers));
            Question next = asked;
            if (next == null || next.all() != all) {
                return;
            }
            if (next != question) {
                question = next;
                look(question);
                answer(question, monitor, Map.of());
                answered = question;
            }
        }
        counted.replaceAll((facet, numbers) -> Facet.inOrder(numbers));
        counts = counted;
        countedFor = all;
        answer(question, monitor, counts);
    }

    private void answer(Question question, IProgressMonitor monitor, Map<Facet, Map<String, Integer>> counted) {
        Found result = new Found(found, counted);
        if (question == asked && !monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (question == asked) {
                    answer.accept(result);
                }
            });
        }
    }

    private static List<Person> sort(Question question) {
        Column column = question.narrowing().column();
        boolean downwards = question.narrowing().downwards();
        if (column == Column.NAME) {
            return downwards ? question.all().reversed() : question.all();
        }
        record Keyed(Person person, String key) {
        }
        List<Keyed> keyed = new ArrayList<>(question.all().size());
        question.all().forEach(person -> keyed.add(new Keyed(person, column.key(person))));
        Comparator<Keyed> byKey = Comparator.comparing(Keyed::key);
        // who has nothing there comes last in either order
        keyed.sort(Comparator.comparing((Keyed k) -> k.key().isEmpty()).thenComparing(downwards ? byKey.reversed() : byKey));
        return keyed.stream().map(Keyed::person).toList();
    }
}
