/** What is known about the thing that is selected, field by field in a planner's words, and the changing of it. */
package org.peertable.ui.internal.details;
