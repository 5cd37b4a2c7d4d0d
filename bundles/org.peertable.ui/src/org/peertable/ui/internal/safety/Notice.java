package org.peertable.ui.internal.safety;

import java.util.List;

/**
 * Something that a planner should know, said in its place in the window and not in front of it.
 *
 * @param id tells it from others; a later one with the same takes its place
 * @param text what happened, in one or two sentences
 * @param steps what can be done about it; the first is the one that is most likely wanted
 */
public record Notice(String id, String text, List<Step> steps) {
    /**
     * Something that can be done.
     *
     * @param label the verb
     * @param action what it does
     * @param closes whether the notice has had its use then
     */
    public record Step(String label, Runnable action, boolean closes) {
    }

    /** Copies the list. */
    public Notice {
        steps = List.copyOf(steps);
    }
}
