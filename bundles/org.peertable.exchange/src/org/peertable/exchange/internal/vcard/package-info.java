/**
 * Contact cards: who is in the room, as vCard 4.0, and people from the cards that telephones and mail programs write, in
 * vCard 2.1, 3.0 and 4.0.
 */
package org.peertable.exchange.internal.vcard;
