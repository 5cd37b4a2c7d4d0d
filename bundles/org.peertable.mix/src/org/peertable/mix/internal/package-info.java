/**
 * The search itself: the delta table, annealing over its rows, elite recombination for rooms that fit
 * a cache, blocks for pools that do not, and the bounds. Everything here works on local indices and
 * whole numbers; the meaning of the numbers lives in {@code org.peertable.mix}.
 */
package org.peertable.mix.internal;
