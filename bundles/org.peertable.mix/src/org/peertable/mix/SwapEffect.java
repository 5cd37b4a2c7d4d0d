package org.peertable.mix;

import java.util.List;

/**
 * What a swap would do, before it is made.
 *
 * @param change the change of each part of the score
 * @param broken the hard rules that would no longer hold
 */
public record SwapEffect(MixScore change, List<Rule> broken) {
}
