/**
 * Measures the workbench from within, in a process that the benchmarks start: until its window can be used, beside an
 * empty window of the same bundles; an event that is opened; the memory that an open program needs.
 */
package org.peertable.workbench.benchmarks;
