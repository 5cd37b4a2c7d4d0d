/**
 * The mix: who sits with whom. From a {@link org.peertable.mix.MixProblem} of peers, tables and rules
 * {@link org.peertable.mix.MixSolver} makes a {@link org.peertable.mix.Mix} and says how good it is and
 * why; peers and tables are indices, so that this package knows nothing of where they come from.
 * <p>
 * The problem is the maximally diverse grouping problem (MDGP) with side constraints; see Yang, Cai, Jin,
 * Hao et al., European Journal of Operational Research 302(3), 2022, for its literature.
 */
package org.peertable.mix;
