/**
 * Whom to ask next: a list for the planner alone, with what is known of every peer and of how often each was asked.
 */
package org.peertable.exchange.internal.candidates;
