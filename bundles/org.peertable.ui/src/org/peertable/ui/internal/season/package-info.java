/** The editor of a season: its events, what came of them in figures and charts, who was asked, and who met whom. */
package org.peertable.ui.internal.season;
