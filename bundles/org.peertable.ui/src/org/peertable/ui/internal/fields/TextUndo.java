package org.peertable.ui.internal.fields;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Undo and redo in a text while it has the keyboard: word by word, back to what it was when it got it. Before that, the
 * program's own undo takes over.
 */
public final class TextUndo {
    private static final String KEY = TextUndo.class.getName();

    private final Text text;
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private String now;
    private boolean replaying;

    private TextUndo(Text text) {
        this.text = text;
        this.now = text.getText();
        text.addListener(SWT.FocusIn, e -> forget());
        text.addListener(SWT.Modify, e -> modified());
    }

    /**
     * Gives a text its undo.
     *
     * @param text the text
     */
    public static void in(Text text) {
        text.setData(KEY, new TextUndo(text));
    }

    /**
     * Returns the undo of the text that has the keyboard, if it is in one.
     *
     * @param focus what has the keyboard; may be {@code null}
     */
    public static Optional<TextUndo> of(Control focus) {
        return focus != null && focus.getData(KEY) instanceof TextUndo undo ? Optional.of(undo) : Optional.empty();
    }

    /** Returns whether there is something to undo in the text. */
    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Returns whether there is something to redo in the text. */
    public boolean canRedo() {
        return !after.isEmpty();
    }

    /** Undoes what was typed last. */
    public void undo() {
        after.push(now);
        replay(before.pop());
    }

    /** Redoes what was undone last. */
    public void redo() {
        before.push(now);
        replay(after.pop());
    }

    private void replay(String then) {
        replaying = true;
        try {
            int same = same(now, then);
            text.setText(then);
            text.setSelection(Math.max(same, same + then.length() - now.length()));
            now = then;
        } finally {
            replaying = false;
        }
    }

    private void forget() {
        before.clear();
        after.clear();
        now = text.getText();
    }

    private void modified() {
        if (replaying) {
            return;
        }
        String next = text.getText();
        if (!text.isFocusControl()) {
            // the program has changed it
            forget();
        } else if (!next.equals(now)) {
            if (before.isEmpty() || startsWord(next)) {
                before.push(now);
            }
            after.clear();
            now = next;
        }
    }

    /** A step ends where a word does, and where more than one letter comes or goes at once. */
    private boolean startsWord(String next) {
        int at = same(now, next);
        return next.length() != now.length() + 1 || at < 1 || at >= next.length()
                || Character.isWhitespace(next.charAt(at - 1)) && !Character.isWhitespace(next.charAt(at));
    }

    /** Returns how many letters are the same at the start. */
    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
