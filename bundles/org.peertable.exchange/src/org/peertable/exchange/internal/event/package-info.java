/**
 * Exports about one event: what its host reads the evening before, what lies on the table while it runs, and who comes.
 * They share one view of the guests, sorted and named in the same way.
 */
package org.peertable.exchange.internal.event;
