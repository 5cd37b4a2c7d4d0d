/** The editor of a program: what it is, what makes a good mix, its vocabulary, and how long people are kept. */
package org.peertable.ui.internal.program;
