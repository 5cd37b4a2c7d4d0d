/**
 * Answers to invitations as calendars send them (iTIP): matched with the event and the guest, compared with what was told
 * and answered before, and turned into changes of the guest's invitation.
 */
package org.peertable.exchange.internal.reply;
