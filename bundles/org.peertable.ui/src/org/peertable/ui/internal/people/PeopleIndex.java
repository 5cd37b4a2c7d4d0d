package org.peertable.ui.internal.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.peertable.model.Peer;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Messages;

/**
 * All people of an open program in the order of their names. The program is read by the user interface's thread in steps
 * too short to be felt; folding and sorting is done by a job. After a change it is made again, and whoever did not change
 * is taken over. Used by the user interface's thread.
 */
public final class PeopleIndex extends AdapterImpl {
    private static final int STEP = 2_000;
    private static final int PAUSE_MS = 5;
    private static final int CALM_MS = 150;
    private static final List<String> FREQUENT = List.of("e", "a", "i", "n");

    private final OpenProgram open;
    private final Display display = Display.getCurrent();
    private final CommandStackListener edited = event -> changed();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Map<Peer, Person> known = new IdentityHashMap<>();
    private People people = People.NOBODY;
    private boolean ready;
    private int round;

    private PeopleIndex(OpenProgram open) {
        this.open = open;
        open.commands().addCommandStackListener(edited);
        read(++round, peers(), 0, new ArrayList<>());
    }

    /**
     * Returns the index of a program, which is begun when it is asked for first.
     *
     * @param open the program
     */
    public static PeopleIndex of(OpenProgram open) {
        if (EcoreUtil.getExistingAdapter(open.program(), PeopleIndex.class) instanceof PeopleIndex there) {
            return there;
        }
        PeopleIndex index = new PeopleIndex(open);
        open.program().eAdapters().add(index);
        return index;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == PeopleIndex.class;
    }

    /** Returns whether the program was read once. */
    public boolean isReady() {
        return ready;
    }

    /** Returns everybody in the order of names, as it was when the program was read last; nobody before it was read. */
    public People people() {
        return people;
    }

    /**
     * Returns everybody of whom every word is a part of the name, organisation, title, city or address.
     *
     * @param query what was typed
     */
    public List<Person> find(String query) {
        return people.find(List.of(Folding.words(query)));
    }

    /**
     * Has a listener told when the people are others.
     *
     * @param listener called by the user interface's thread
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Has a listener told no more.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private List<Peer> peers() {
        List<Peer> peers = new ArrayList<>();
        open.program().getDirectories().forEach(directory -> peers.addAll(directory.getPeers()));
        return peers;
    }

    private void changed() {
        int mine = ++round;
        if (!display.isDisposed()) {
            display.timerExec(CALM_MS, () -> {
                if (mine == round) {
                    read(mine, peers(), 0, new ArrayList<>());
                }
            });
        }
    }

    private void read(int mine, List<Peer> peers, int from, List<Person.Facts> facts) {
        if (mine != round) {
            return;
        }
        int to = Math.min(from + STEP, peers.size());
        for (int i = from; i < to; i++) {
            facts.add(Person.read(peers.get(i)));
        }
        if (to < peers.size()) {
            display.timerExec(PAUSE_MS, () -> read(mine, peers, to, facts));
        } else {
            sort(mine, peers, facts);
        }
    }

    private void sort(int mine, List<Peer> peers, List<Person.Facts> facts) {
        Map<Peer, Person> before = known;
        Job job = Job.create(Messages.Navigator_people, (IProgressMonitor monitor) -> {
            Map<Peer, Person> now = new IdentityHashMap<>(peers.size() * 2);
            List<Person> sorted = new ArrayList<>(peers.size());
            for (int i = 0; i < peers.size(); i++) {
                Person person = before.get(peers.get(i));
                if (person == null || !person.facts().equals(facts.get(i))) {
                    person = Person.of(peers.get(i), facts.get(i));
                }
                now.put(peers.get(i), person);
                sorted.add(person);
            }
            sorted.sort(Comparator.comparing(Person::order));
            People all = new People(sorted);
            // so that it is compiled before somebody waits for it
            FREQUENT.forEach(letter -> all.find(List.of(letter)));
            if (!display.isDisposed()) {
                display.asyncExec(() -> become(mine, now, all));
            }
            return (IStatus) Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void become(int mine, Map<Peer, Person> now, People all) {
        if (mine == round) {
            known = now;
            people = all;
            ready = true;
            listeners.forEach(Runnable::run);
        }
    }
}
