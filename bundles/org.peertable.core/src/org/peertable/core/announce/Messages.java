package org.peertable.core.announce;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Announcements_record;

    static {
        initializeMessages("org.peertable.core.announce.messages", Messages.class);
    }

    private Messages() {
    }
}
