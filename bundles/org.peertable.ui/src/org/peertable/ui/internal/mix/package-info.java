/** The page of an event that shows its mix: who sits where, why, and what would be better. */
package org.peertable.ui.internal.mix;
