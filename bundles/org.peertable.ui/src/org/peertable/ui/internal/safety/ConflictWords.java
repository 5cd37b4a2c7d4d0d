package org.peertable.ui.internal.safety;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.reconcile.Conflict;
import org.peertable.ui.internal.words.Words;

/** What is said of a field that both have changed. */
final class ConflictWords {
    private static final int MOST_TOLD = 3;

    private ConflictWords() {
    }

    /** Returns what it is about: the thing and its field. */
    static String about(Conflict conflict) {
        // what it is about is named as in a merge of files: its kind and identifier, and what people call it in brackets
        String name = Words.brief(conflict.object().replaceFirst("^\\w+ '[^']*' \\((.*)\\)$", "$1"));
        return conflict.feature().map(feature -> name + ", " + Words.of(feature)).orElse(name);
    }

    /** Returns the word of one of both. */
    static String value(String value) {
        return value.isEmpty() ? Messages.Together_nothing : Words.brief(value);
    }

    /** Returns the first few of them in one line. */
    static String all(List<Conflict> conflicts) {
        String words = conflicts.stream().limit(MOST_TOLD).map(ConflictWords::line).collect(Collectors.joining("; "));
        int more = conflicts.size() - MOST_TOLD;
        return more > 0 ? words + "; " + NLS.bind(Messages.Together_more, more) : words;
    }

    private static String line(Conflict conflict) {
        return conflict.feature().isEmpty() ? about(conflict)
                : NLS.bind(Messages.Together_both, new Object[] {about(conflict), value(conflict.ours()), value(conflict.theirs())});
    }
}
