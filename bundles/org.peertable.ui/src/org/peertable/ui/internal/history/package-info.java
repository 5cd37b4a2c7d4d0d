/** What is kept of earlier states of a program: to compare with, and to bring back. */
package org.peertable.ui.internal.history;
