package org.peertable.ui.internal.contents;

import org.eclipse.osgi.util.NLS;

/** Texts of the view Contents. */
final class Messages extends NLS {
    public static String Contents_empty;
    public static String Contents_group;
    public static String Contents_name;
    public static String Contents_seat;

    static {
        initializeMessages("org.peertable.ui.internal.contents.messages", Messages.class);
    }

    private Messages() {
    }
}
