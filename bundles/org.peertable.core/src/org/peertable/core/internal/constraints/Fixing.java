package org.peertable.core.internal.constraints;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.PeertablePackage;

/** A prompt asks what it was like, not how to do it; English and German. */
public final class Fixing implements Constraint<DiscussionTopic> {
    private static final Pattern HOW_TO = Pattern.compile(
            "\\b(?:how to|how (?:can|could|do|should|would) (?:i|we|you|one) (?:fix|solve|avoid|improve|do)|best practices?"
                    + "|wie man|wie (?:lös|behebe?)\\w* (?:ich|wir|man|sie|du))\\b");

    @Override
    public void check(DiscussionTopic topic, ConstraintContext context) {
        if (topic.getPrompt() == null) {
            return;
        }
        Matcher matcher = HOW_TO.matcher(topic.getPrompt().toLowerCase(Locale.ROOT));
        if (matcher.find()) {
            context.report(
                    PeertablePackage.Literals.DISCUSSION_TOPIC__PROMPT,
                    NLS.bind(Messages.Fixing_howTo, new Object[] {
                        Names.of(topic), Names.eventOf(topic), matcher.group()}));
        }
    }
}
