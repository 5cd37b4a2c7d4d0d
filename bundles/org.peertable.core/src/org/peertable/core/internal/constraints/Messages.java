package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Answers_offScale;
    public static String Capacity_tooMany;
    public static String Competitors_together;
    public static String ConsentForGuests_none;
    public static String ControlCharacters_found;
    public static String Currencies_unknown;
    public static String Delegate_noConsent;
    public static String Delegate_oneself;
    public static String Delegate_otherEvent;
    public static String ErasedGuest_leftover;
    public static String ErasedPair_kept;
    public static String ErasedPerson_leftovers;
    public static String ErasedSayer_named;
    public static String ErasedTraces_found;
    public static String EventTime_gap;
    public static String EventTimeTwice_overlap;
    public static String Fixing_howTo;
    public static String GroupSize_tooSmall;
    public static String HostStaff_tooMany;
    public static String Languages_unknown;
    public static String MetroShare_low;
    public static String NamesInNotes_found;
    public static String OneInvitation_twice;
    public static String Order_days;
    public static String Order_guests;
    public static String OwnCompetitor_same;
    public static String OwnGuests_otherEvent;
    public static String PairOfOne_same;
    public static String PairRules_adjacent;
    public static String PairRules_sameEvent;
    public static String PairRules_sameTable;
    public static String PerOrganisation_tooMany;
    public static String Pitch_found;
    public static String Ranges_between;
    public static String Ranges_least;
    public static String RetentionDue_erase;
    public static String SeatOccupant_notComing;
    public static String SeatOccupant_otherEvent;
    public static String SeatOccupant_twice;
    public static String Sellers_tooMany;
    public static String SharedAddress_two;
    public static String SlotLead_missing;
    public static String SlotsFit_tooLong;
    public static String SlotTopic_otherEvent;
    public static String TimeZones_unknown;
    public static String UniqueIds_malformed;
    public static String UniqueIds_twice;
    public static String Votes_otherEvent;
    public static String Votes_tooMany;
    public static String WaitRanks_gap;
    public static String WaitRanks_none;
    public static String WaitRanks_notWaiting;

    static {
        initializeMessages("org.peertable.core.internal.constraints.messages", Messages.class);
    }

    private Messages() {
    }
}
