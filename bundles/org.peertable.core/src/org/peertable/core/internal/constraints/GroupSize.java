package org.peertable.core.internal.constraints;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

/** No figure that leaves the planner's desk comes from fewer than five people. */
public final class GroupSize implements Constraint<Program> {
    private static final int SMALLEST = 5;

    @Override
    public void check(Program program, ConstraintContext context) {
        if (program.getMinimumGroupSize() < SMALLEST) {
            context.report(
                    PeertablePackage.Literals.PROGRAM__MINIMUM_GROUP_SIZE,
                    NLS.bind(Messages.GroupSize_tooSmall, program.getMinimumGroupSize(), SMALLEST));
        }
    }
}
