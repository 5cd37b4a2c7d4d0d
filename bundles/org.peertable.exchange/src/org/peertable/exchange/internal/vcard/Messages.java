package org.peertable.exchange.internal.vcard;

import org.eclipse.osgi.util.NLS;

/** The words of the importer. */
final class Messages extends NLS {
    public static String Card_tooLarge;
    public static String Card_tooLong;
    public static String Card_none;
    public static String Card_noEnd;
    public static String Card_broken;
    public static String Card_group;
    public static String Card_leftOut;

    static {
        initializeMessages("org.peertable.exchange.internal.vcard.messages", Messages.class);
    }

    private Messages() {
    }
}
