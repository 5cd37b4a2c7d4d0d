package org.peertable.ui.internal.program;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Example_alike;
    public static String Example_apart;
    public static String Example_best;
    public static String Example_choose;
    public static String Example_different;
    public static String Example_guests;
    public static String Example_middle;
    public static String Example_nobody;
    public static String Example_nothing;
    public static String Example_pairs;
    public static String Example_people;
    public static String Example_title;
    public static String Example_weakest;
    public static String General_currencyHelp;
    public static String General_figures;
    public static String General_fresh;
    public static String General_groupHelp;
    public static String General_hostHelp;
    public static String General_languageHelp;
    public static String General_noticeHelp;
    public static String General_told;
    public static String General_what;
    public static String Header_facts;
    public static String Policies_add;
    public static String Policies_alike;
    public static String Policies_change;
    public static String Policies_choose;
    public static String Policies_different;
    public static String Policies_factors;
    public static String Policies_factorsHelp;
    public static String Policies_hardHint;
    public static String Policies_limits;
    public static String Policies_missing;
    public static String Policies_newName;
    public static String Policies_newcomerNumber;
    public static String Policies_newcomers;
    public static String Policies_none;
    public static String Policies_mustAlike;
    public static String Policies_mustDifferent;
    public static String Policies_off;
    public static String Policies_policy;
    public static String Policies_remove;
    public static String Policies_unused;
    public static String Policies_used;
    public static String Policies_usedMore;
    public static String Policies_weight;
    public static String Retention_count;
    public static String Retention_erase;
    public static String Retention_last;
    public static String Retention_list;
    public static String Retention_looking;
    public static String Retention_means;
    public static String Retention_name;
    public static String Retention_nobody;
    public static String Retention_open;
    public static String Retention_organisation;
    public static String Vocabulary_add;
    public static String Vocabulary_broader;
    public static String Vocabulary_broaderHelp;
    public static String Vocabulary_choose;
    public static String Vocabulary_empty;
    public static String Vocabulary_fresh;
    public static String Vocabulary_kind;
    public static String Vocabulary_list;
    public static String Vocabulary_organisations;
    public static String Vocabulary_people;
    public static String Vocabulary_remove;
    public static String Vocabulary_topics;
    public static String Vocabulary_unused;
    public static String Vocabulary_used;
    public static String Vocabulary_usedBy;
    public static String Vocabulary_word;
    public static String Vocabulary_words;

    static {
        initializeMessages("org.peertable.ui.internal.program.messages", Messages.class);
    }

    private Messages() {
    }
}
