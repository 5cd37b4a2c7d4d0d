/**
 * Documents for word processors (WordprocessingML), written by hand: headings, paragraphs, lists and a footer are all that
 * our reports need, and a library for the rest would be larger than the whole program.
 */
package org.peertable.exchange.internal.word;
