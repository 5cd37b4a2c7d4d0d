package org.peertable.ui.internal.peer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Challenges_add;
    public static String Challenges_audience;
    public static String Challenges_choose;
    public static String Challenges_empty;
    public static String Challenges_list;
    public static String Challenges_new;
    public static String Challenges_since;
    public static String Challenges_terms;
    public static String Challenges_text;
    public static String Challenges_textHelp;
    public static String Consents_add;
    public static String Consents_basis;
    public static String Consents_choose;
    public static String Consents_empty;
    public static String Consents_granted;
    public static String Consents_grantedOn;
    public static String Consents_list;
    public static String Consents_purpose;
    public static String Consents_source;
    public static String Consents_sourceHelp;
    public static String Consents_standing;
    public static String Consents_withdraw;
    public static String Consents_withdrawn;
    public static String Consents_withdrawnOn;
    public static String Contacts_add;
    public static String Contacts_choose;
    public static String Contacts_empty;
    public static String Contacts_kind;
    public static String Contacts_label;
    public static String Contacts_list;
    public static String Contacts_new;
    public static String Contacts_preferred;
    public static String Contacts_value;
    public static String History_byPeer;
    public static String History_day;
    public static String History_empty;
    public static String History_how;
    public static String History_last;
    public static String History_list;
    public static String History_met;
    public static String History_nobody;
    public static String History_open;
    public static String History_times;
    public static String History_what;
    public static String History_who;
    public static String History_with;
    public static String Parts_remove;
    public static String Profile_asking;
    public static String Profile_background;
    public static String Profile_needsHelp;
    public static String Profile_person;
    public static String Profile_place;
    public static String Profile_work;
    public static String Pulse_empty;
    public static String Pulse_event;
    public static String Pulse_list;
    public static String Pulse_of;
    public static String Pulse_phase;
    public static String Pulse_question;
    public static String Pulse_unreadable;
    public static String Pulse_value;

    static {
        initializeMessages("org.peertable.ui.internal.peer.messages", Messages.class);
    }

    private Messages() {
    }
}
