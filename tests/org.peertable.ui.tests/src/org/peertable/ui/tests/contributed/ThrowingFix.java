package org.peertable.ui.tests.contributed;

import java.util.List;

import org.peertable.core.check.Finding;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** A quick fix that throws. */
public final class ThrowingFix implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        throw new IllegalStateException("on purpose");
    }
}
