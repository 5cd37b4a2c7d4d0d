package org.peertable.core.merge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String PeerMerge_label;
    public static String PeerMerge_bothInvited;

    static {
        initializeMessages("org.peertable.core.merge.messages", Messages.class);
    }

    private Messages() {
    }
}
