/** What all editors of a program's things share: pages that plugins contribute, what is edited, and how a place is found. */
package org.peertable.ui.internal.editors;
