package org.peertable.mix;

import java.util.List;

/** What came of a search: a mix in which every hard rule holds, or rules that cannot hold together. */
public sealed interface MixOutcome permits Mix, MixOutcome.Contradiction {
    /**
     * Rules that were not found to hold together, while without any one of them the others were.
     *
     * @param rules the smallest such set that was found, sizes of tables included
     */
    record Contradiction(List<Rule> rules) implements MixOutcome {
    }
}
