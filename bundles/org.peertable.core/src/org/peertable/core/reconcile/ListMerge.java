package org.peertable.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The union of two lists that came from one: what either has added is in it, what either has taken out is not. The same
 * whichever of the two comes first.
 *
 * @param values the union
 * @param disordered whether both have put what they share into another order, each into its own
 */
record ListMerge(List<Object> values, boolean disordered) {
    static ListMerge of(List<?> base, List<?> ours, List<?> theirs) {
        Set<Object> union = new LinkedHashSet<>(ours);
        union.addAll(theirs);
        union.removeIf(one -> base.contains(one) && !(ours.contains(one) && theirs.contains(one)));
        return ordered(union, base, ours, theirs);
    }

    /** Puts what was decided to be in the union into an order. */
    static ListMerge ordered(Collection<?> union, List<?> base, List<?> ours, List<?> theirs) {
        Set<Object> wanted = new LinkedHashSet<>(union);
        List<Object> shared = new ArrayList<>(ours);
        shared.retainAll(new LinkedHashSet<>(theirs));
        shared.retainAll(wanted);
        List<Object> sharedTheirs = keep(theirs, shared);
        List<Object> sharedBase = keep(base, shared);
        boolean known = sharedBase.size() == shared.size();
        boolean disordered = !shared.equals(sharedTheirs) && !(known && (shared.equals(sharedBase) || sharedTheirs.equals(sharedBase)));
        List<Object> spine = known && shared.equals(sharedBase) ? sharedTheirs : shared;

        Map<Object, List<Object>> after = additions(ours, wanted, shared);
        Map<Object, List<Object>> afterTheirs = additions(theirs, wanted, shared);
        afterTheirs.forEach((anchor, run) -> after.merge(anchor, run, ListMerge::join));
        List<Object> values = new ArrayList<>(after.getOrDefault(START, List.of()));
        for (Object one : spine) {
            values.add(one);
            values.addAll(after.getOrDefault(one, List.of()));
        }
        return new ListMerge(values, disordered);
    }

    private static final Object START = new Object();

    private static List<Object> keep(List<?> list, Collection<?> kept) {
        List<Object> left = new ArrayList<>(list);
        left.retainAll(new LinkedHashSet<>(kept));
        return left;
    }

    /** What only one list has, by what stands before it in both. */
    private static Map<Object, List<Object>> additions(List<?> list, Set<Object> wanted, List<Object> shared) {
        Map<Object, List<Object>> runs = new HashMap<>();
        Set<Object> both = new LinkedHashSet<>(shared);
        Object anchor = START;
        for (Object one : list) {
            if (both.contains(one)) {
                anchor = one;
            } else if (wanted.contains(one)) {
                runs.computeIfAbsent(anchor, unseen -> new ArrayList<>()).add(one);
            }
        }
        return runs;
    }

    /** Two runs at one place stand in an order that does not depend on whose they are. */
    private static List<Object> join(List<Object> one, List<Object> other) {
        boolean first = one.toString().compareTo(other.toString()) <= 0;
        List<Object> joined = new ArrayList<>(first ? one : other);
        joined.addAll(first ? other : one);
        return joined;
    }
}
