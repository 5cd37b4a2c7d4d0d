/**
 * How a program becomes numbers for the mix engine and how its answers become changes: the pool of an event, what is known
 * of its pairs, the comparisons for the model's own dimensions, and one class for each job of the planner.
 */
package org.peertable.core.internal.plan;
