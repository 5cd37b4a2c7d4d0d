package org.peertable.ui.internal.program;

import java.text.MessageFormat;

/** Fills numbers and words into texts that know one from many. */
final class Texts {
    private Texts() {
    }

    static String of(String pattern, Object... values) {
        return new MessageFormat(pattern).format(values);
    }
}
