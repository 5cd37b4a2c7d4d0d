/**
 * The people of the open program as the search and the directory see them: read in small steps, put in order and made
 * searchable in the background.
 */
package org.peertable.ui.internal.people;
