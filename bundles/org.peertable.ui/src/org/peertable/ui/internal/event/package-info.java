/** The editor of an event: a header with the facts that never scrolls, and its pages. */
package org.peertable.ui.internal.event;
