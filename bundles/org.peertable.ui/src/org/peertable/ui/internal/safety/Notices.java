package org.peertable.ui.internal.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What there is to know now. Used by the user interface's thread alone. */
public final class Notices {
    private static final Notices WORKBENCH = new Notices();

    private final Map<String, Notice> notices = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Notices() {
    }

    /** Returns the notices of the running workbench. */
    public static Notices workbench() {
        return WORKBENCH;
    }

    /** Returns what there is to know, the oldest first. */
    public List<Notice> all() {
        return List.copyOf(notices.values());
    }

    /**
     * Says something.
     *
     * @param notice what to say
     */
    public void show(Notice notice) {
        notices.put(notice.id(), notice);
        listeners.forEach(Runnable::run);
    }

    /**
     * Says something no more; does nothing when it was not said.
     *
     * @param id of the notice
     */
    public void close(String id) {
        if (notices.remove(id) != null) {
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Has a listener told when there is something else to know.
     *
     * @param listener the listener
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
}
