/** Running an event: who is here, what time it is in the agenda, and what is noted. Read from two metres and touched by a finger. */
package org.peertable.ui.internal.day;
