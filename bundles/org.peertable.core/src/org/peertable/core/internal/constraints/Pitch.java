package org.peertable.core.internal.constraints;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;

/** No title, purpose, agenda or topic sounds as if somebody were going to sell; English and German. */
public final class Pitch implements Constraint<Identified> {
    /** Matches text in lower case. */
    private static final Pattern SELLING = Pattern.compile(
            "\\b(?:(?:sales |product |elevator )?pitch(?:es)?|demos?"
                    + "|product (?:presentation|demonstration|launch|showcase|tour|update)s?"
                    + "|our (?:solution|offering)s?|our product (?:line|portfolio|suite|family)"
                    + "|special offers?|(?:customer|exclusive) discounts?|free trial|meet our sales|sales presentation"
                    + "|sponsored (?:talk|session)|sponsor presentation"
                    + "|produkt(?:vorstellung|präsentation|vorführung|demo|neuheit)(?:en|s)?"
                    + "|unser(?:e|en|er|em)? (?:lösung|produkt|angebot)\\w*|angebote? von uns"
                    + "|verkaufs(?:gespräch|präsentation|veranstaltung)\\w*|sonderangebote?|werbeblock)\\b");

    /** "No sales pitch" promises the opposite. */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|never|nobody|without|free of|instead of|kein|keine|keinen|ohne|nicht|statt)"
                    + "(?:\\s+[\\w,]+){0,2}\\s+$");

    /** Topics come from catalogues, so that most texts are looked at many times. */
    private final Set<String> harmless = new HashSet<>();

    @Override
    public void check(Identified object, ConstraintContext context) {
        switch (object) {
            case Slot slot -> check(slot, PeertablePackage.Literals.SLOT__TITLE, slot.getTitle(), context);
            case DiscussionTopic topic -> {
                check(topic, PeertablePackage.Literals.DISCUSSION_TOPIC__TITLE, topic.getTitle(), context);
                check(topic, PeertablePackage.Literals.DISCUSSION_TOPIC__PROMPT, topic.getPrompt(), context);
            }
            case Event event -> {
                check(event, PeertablePackage.Literals.EVENT__TITLE, event.getTitle(), context);
                check(event, PeertablePackage.Literals.EVENT__PURPOSE, event.getPurpose(), context);
            }
            default -> {
                // is not announced to guests
            }
        }
    }

    private void check(Identified object, EAttribute feature, String text, ConstraintContext context) {
        if (text == null || harmless.contains(text)) {
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher selling = SELLING.matcher(lower);
        while (selling.find()) {
            if (!DENIED.matcher(lower.substring(Math.max(0, selling.start() - 40), selling.start())).find()) {
                context.report(feature, NLS.bind(Messages.Pitch_found, new Object[] {
                    selling.group(), Names.words(feature), Names.words(object.eClass()), text, Names.eventOf(object)}));
                return;
            }
        }
        harmless.add(text);
    }
}
