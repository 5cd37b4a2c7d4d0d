package org.peertable.ui.internal.event;

import org.eclipse.osgi.util.NLS;

/** The texts of the event's editor. */
final class Messages extends NLS {
    public static String Guests_add;
    public static String Guests_addLabel;
    public static String Guests_answer;
    public static String Guests_choose;
    public static String Guests_confirm;
    public static String Guests_confirmLabel;
    public static String Guests_consent;
    public static String Guests_consentAll;
    public static String Guests_consentInvite;
    public static String Guests_consentWithdrawn;
    public static String Guests_consents;
    public static String Guests_consentsTitle;
    public static String Guests_delegate;
    public static String Guests_delegateLabel;
    public static String Guests_delegateTitle;
    public static String Guests_empty;
    public static String Guests_findMix;
    public static String Guests_invite;
    public static String Guests_inviteLabel;
    public static String Guests_list;
    public static String Guests_name;
    public static String Guests_nameWithRole;
    public static String Guests_noConsent;
    public static String Guests_noConsents;
    public static String Guests_nobody;
    public static String Guests_promote;
    public static String Guests_remove;
    public static String Guests_removeLabel;
    public static String Guests_sends;
    public static String Guests_several;
    public static String Guests_stage;
    public static String Guests_wait;
    public static String Guests_waitLabel;
    public static String Guests_waits;
    public static String Guests_warmUpHelp;
    public static String Guests_withdraw;
    public static String Guests_withdrawLabel;
    public static String Guests_work;
    public static String Header_noVenue;
    public static String Overview_after;
    public static String Overview_paidByHelp;
    public static String Overview_purposeHelp;
    public static String Overview_questionHelp;
    public static String Overview_told;
    public static String Overview_venueHelp;
    public static String Overview_what;
    public static String Overview_when;
    public static String Overview_where;

    static {
        initializeMessages("org.peertable.ui.internal.event.messages", Messages.class);
    }

    private Messages() {
    }
}
