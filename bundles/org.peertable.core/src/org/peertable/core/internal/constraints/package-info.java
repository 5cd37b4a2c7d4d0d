/**
 * The constraints that every program is checked with, one class for each. Each says what is wrong in a planner's words; its
 * identifier, severity and target stand in {@code plugin.xml}.
 */
package org.peertable.core.internal.constraints;
