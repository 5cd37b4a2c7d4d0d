/**
 * Measured runs: the store, the checks, the exports and the start of the product on large generated programs, each beside
 * something else in the same run; the mix engine on published and generated instances beside Timefold Solver.
 */
package org.peertable.benchmarks;
