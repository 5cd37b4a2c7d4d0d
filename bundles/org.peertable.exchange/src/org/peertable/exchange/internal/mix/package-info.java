/** The page on which a planner reads why everybody sits where they sit. */
package org.peertable.exchange.internal.mix;
