/**
 * Who may see what. The levels stand in the Ecore model; {@link org.peertable.core.privacy.Reduction} makes a copy of a
 * program that holds nothing above a level, and that copy is all an exporter ever gets.
 */
package org.peertable.core.privacy;
