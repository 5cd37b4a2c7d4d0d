/**
 * The Chatham House digest: what was said, and never by whom. It is made of notes whose redacted text was approved for
 * anyone; nothing else is in the copy that its exporter is handed.
 */
package org.peertable.exchange.internal.digest;
