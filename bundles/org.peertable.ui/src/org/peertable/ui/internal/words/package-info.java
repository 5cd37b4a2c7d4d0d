/** The words of a planner for what is in the model: its states, its fields, its dates and its sums. */
package org.peertable.ui.internal.words;
