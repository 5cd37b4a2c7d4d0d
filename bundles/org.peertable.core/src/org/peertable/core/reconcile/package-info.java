/**
 * Brings two versions of a program together that came from one: by identifiers and fields, not by lines. What both have
 * changed differently is named, and decided by nobody but a planner.
 */
package org.peertable.core.reconcile;
