package org.peertable.core.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.peertable.model.Dimension;
import org.peertable.model.Directory;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.Organisation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Term;
import org.peertable.model.xmi.Ids;

/** Makes the program that a planner starts with: nobody in it yet, but the topics to talk about and a policy for the mix. */
public final class NewProgram {
    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;
    private static final String POLICY = "mix-policy";
    private static final List<String> TOPICS = List.of(
            "alignment", "mobile", "security", "social", "innovation", "profit", "misery");

    private NewProgram() {
    }

    /**
     * Makes a program.
     *
     * @param name what it is called
     * @param host name of the organisation that convenes
     * @param timeZone identifier of a time zone
     * @param currency ISO 4217 code
     * @param language BCP 47 tag; the vocabulary is in this language where there is one, else in English
     * @return a program that is in no store yet
     */
    public static Program make(String name, String host, String timeZone, String currency, String language) {
        ResourceBundle texts = ResourceBundle.getBundle("org.peertable.core.store.newprogram", Locale.forLanguageTag(language),
                NewProgram.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Program program = MAKE.createProgram();
        program.setId("program");
        program.setName(name);
        program.setTimeZone(timeZone);
        program.setCurrency(currency);
        program.setLanguage(language);
        program.setDataNotice(texts.getString("dataNotice"));
        for (String topic : TOPICS) {
            Term term = MAKE.createTerm();
            term.setId("topic-" + topic);
            term.setDimension(Dimension.CHALLENGE);
            term.setLabel(texts.getString(topic));
            program.getTerms().add(term);
        }
        program.getMixPolicies().add(policy(texts.getString("policy")));
        Directory directory = MAKE.createDirectory();
        directory.setId("people");
        Organisation organisation = MAKE.createOrganisation();
        organisation.setId(Ids.unique(Ids.slug(host), new HashSet<>(Set.of(program.getId(), directory.getId(), POLICY))));
        organisation.setName(host);
        organisation.setKind(OrganisationKind.HOST);
        directory.getOrganisations().add(organisation);
        program.getDirectories().add(directory);
        program.setHost(organisation);
        return program;
    }

    private static MixPolicy policy(String name) {
        MixPolicy policy = MAKE.createMixPolicy();
        policy.setId(POLICY);
        policy.setName(name);
        for (Dimension alike : List.of(Dimension.ROLE, Dimension.SCALE, Dimension.CHALLENGE)) {
            policy.getFactors().add(factor(alike, MixGoal.SIMILAR));
        }
        for (Dimension different : List.of(Dimension.SECTOR, Dimension.TECHNOLOGY, Dimension.TENURE)) {
            policy.getFactors().add(factor(different, MixGoal.DIFFERENT));
        }
        return policy;
    }

    private static MixFactor factor(Dimension dimension, MixGoal goal) {
        MixFactor factor = MAKE.createMixFactor();
        factor.setDimension(dimension);
        factor.setGoal(goal);
        return factor;
    }
}
