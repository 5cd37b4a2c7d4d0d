/** What the check of the open program has found, in a view where each problem leads to its place and offers its mending. */
package org.peertable.ui.internal.problems;
