/**
 * Calendar files and letters that leave the house: an invitation, a change or a cancellation for each guest, the public
 * calendar of a season, and what was promised. A calendar file is made by biweekly, folded and zoned here.
 */
package org.peertable.exchange.internal.calendar;
