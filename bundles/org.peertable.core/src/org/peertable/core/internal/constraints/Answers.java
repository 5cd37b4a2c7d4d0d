package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Confidential;
import org.peertable.model.Instrument;
import org.peertable.model.PeertablePackage;
import org.peertable.model.PulseResponse;

/** An answer is a step of the scale of its question. */
public final class Answers implements Constraint<Confidential> {
    @Override
    public void check(Confidential confidential, ConstraintContext context) {
        for (PulseResponse answer : confidential.getPulses()) {
            int least = answer.getInstrument() == Instrument.NPS_11 ? 0 : 1;
            int most = switch (answer.getInstrument()) {
                case MOOD_7, IOS_7, UNDERSTOOD_7 -> 7;
                case NPS_11 -> 10;
                case NOTICED_2 -> 2;
                case UNSPECIFIED -> Integer.MAX_VALUE;
            };
            if (answer.getInstrument() != Instrument.UNSPECIFIED && (answer.getValue() < least || answer.getValue() > most)) {
                context.report(
                        PeertablePackage.Literals.CONFIDENTIAL__PULSES,
                        NLS.bind(Messages.Answers_offScale, new Object[] {
                            Names.eventOf(confidential), answer.getInstrument(), answer.getValue(), least, most}),
                        answer);
            }
        }
    }
}
