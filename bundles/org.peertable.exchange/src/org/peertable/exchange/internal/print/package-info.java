/**
 * Paper: a page in XHTML becomes a tagged PDF with embedded fonts, in whatever script the names are written. The fonts lie
 * in {@code fonts/}; a script that none of them has is looked for among the fonts of the machine.
 */
package org.peertable.exchange.internal.print;
