/**
 * The mix of an event, between a program and the engine. {@link org.peertable.core.plan.Planner} proposes whom to ask and
 * who sits where, each proposal one undoable command; {@link org.peertable.core.plan.EventMix} says of an event as it stands
 * why everybody is where they are and what a change would do. All of it is data, keys, numbers and objects of the program;
 * {@link org.peertable.core.plan.MixTexts} alone turns it into words.
 */
package org.peertable.core.plan;
