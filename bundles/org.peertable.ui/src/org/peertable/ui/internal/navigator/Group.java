package org.peertable.ui.internal.navigator;

import java.util.List;
import java.util.function.Supplier;

/** A line of the navigator that holds others and is nothing in the program itself. Equal to one of the same key. */
final class Group {
    /** The key of the line for what the whole program goes by. */
    static final String POLICIES = "policies";

    private final String key;
    private final String label;
    private final String icon;
    private final int count;
    private final Supplier<List<?>> source;
    private List<?> children;

    /**
     * Makes a group.
     *
     * @param key what tells it from others, over changes of the program
     * @param label what it is called
     * @param icon the name of its icon
     * @param count how many things are in it, at whatever depth; negative to show none
     * @param source makes the lines in it when they are first asked for
     */
    Group(String key, String label, String icon, int count, Supplier<List<?>> source) {
        this.key = key;
        this.label = label;
        this.icon = icon;
        this.count = count;
        this.source = source;
    }

    /** Returns whether it stands for the people, who have an editor of their own. */
    boolean isDirectory() {
        return key.equals("directory") || key.equals("people");
    }

    /** Returns whether it stands for what the whole program goes by, which has an editor of its own. */
    boolean isPolicies() {
        return key.equals(POLICIES);
    }

    String label() {
        return label;
    }

    String icon() {
        return icon;
    }

    int count() {
        return count;
    }

    List<?> children() {
        if (children == null) {
            children = List.copyOf(source.get());
        }
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
