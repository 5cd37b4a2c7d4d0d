package org.peertable.core.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which figures may be shown when nobody in a group smaller than a given one may be recognised. */
final class SmallCells {
    private final int smallest;

    SmallCells(int smallest) {
        this.smallest = smallest;
    }

    /** Tells whether a group is large enough. */
    boolean enough(int people) {
        return people >= smallest;
    }

    /** Tells whether a group is empty or large enough. */
    boolean enoughOrNone(int people) {
        return people == 0 || enough(people);
    }

    /** Shows how many people of a group have something in common; both they and the others must be enough or none. */
    Figure<Integer> cell(int count, int of) {
        return enough(of) && enoughOrNone(count) && enoughOrNone(of - count)
                ? Figure.of(count)
                : Figure.hidden(Figure.Reason.TOO_FEW);
    }

    /**
     * Decides which parts of a whole may be shown beside it. A part is shown when enough people are behind it; as long
     * as the people behind all hidden parts together are too few, taking the shown parts from the whole would tell about
     * them, and so the smallest shown part is hidden, too.
     *
     * @param parts the people behind each part
     * @return whether each part may be shown; all are hidden when the whole itself is too small
     */
    boolean[] shown(List<Set<Integer>> parts) {
        boolean[] shown = new boolean[parts.size()];
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = enough(parts.get(i).size());
            if (!shown[i]) {
                hidden.addAll(parts.get(i));
            }
        }
        while (!enoughOrNone(hidden.size())) {
            int smallestPart = -1;
            for (int i = 0; i < shown.length; i++) {
                if (shown[i] && (smallestPart < 0
                        || parts.get(i).size() < parts.get(smallestPart).size())) {
                    smallestPart = i;
                }
            }
            if (smallestPart < 0) {
                break;
            }
            shown[smallestPart] = false;
            hidden.addAll(parts.get(smallestPart));
        }
        return shown;
    }
}
