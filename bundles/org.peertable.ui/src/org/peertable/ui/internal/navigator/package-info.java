/** The program at a glance: its seasons with their events, its people, organisations and venues, and the search for them. */
package org.peertable.ui.internal.navigator;
