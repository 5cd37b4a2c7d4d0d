package org.peertable.exchange.internal.json;

import org.eclipse.osgi.util.NLS;

/** The words of the importer. */
final class Messages extends NLS {
    public static String Exchange_label;
    public static String Exchange_at;
    public static String Exchange_refused;
    public static String Exchange_noJson;
    public static String Exchange_noExchange;
    public static String Exchange_version;
    public static String Exchange_noSuchField;
    public static String Exchange_badId;
    public static String Exchange_idTwice;
    public static String Exchange_badValue;
    public static String Exchange_control;
    public static String Exchange_dangling;
    public static String Exchange_otherProgram;
    public static String Exchange_elsewhere;

    static {
        initializeMessages("org.peertable.exchange.internal.json.messages", Messages.class);
    }

    private Messages() {
    }
}
