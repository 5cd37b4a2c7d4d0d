/** What differs between two states of a program, by the things in it and their fields, in a planner's words. */
package org.peertable.ui.internal.compare;
