package org.peertable.exchange.internal.reply;

import org.eclipse.osgi.util.NLS;

/** The words of the importer. */
final class Messages extends NLS {
    public static String Reply_label;
    public static String Reply_noReply;
    public static String Reply_nobody;
    public static String Reply_empty;
    public static String Reply_tooLarge;
    public static String Reply_broken;
    public static String Answer_unknownEvent;
    public static String Answer_stranger;
    public static String Answer_noStamp;
    public static String Answer_stale;
    public static String Answer_ahead;
    public static String Answer_nothing;
    public static String Answer_older;
    public static String Answer_comment;
    public static String Answer_counter;
    public static String Answer_tentative;
    public static String Answer_tentativeKept;
    public static String Answer_waits;
    public static String Answer_free;
    public static String Delegation_unknown;
    public static String Delegation_self;
    public static String Delegation_noConsent;
    public static String Delegation_asked;

    static {
        initializeMessages("org.peertable.exchange.internal.reply.messages", Messages.class);
    }

    private Messages() {
    }
}
