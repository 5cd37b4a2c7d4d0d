/**
 * What is printed for a room: name tents, table cards, the seat plan, who is in the room, and what the kitchen and the
 * people at the door must know.
 */
package org.peertable.exchange.internal.room;
