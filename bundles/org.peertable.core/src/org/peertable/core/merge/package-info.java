/**
 * People who are in the directory twice: finds them without comparing everybody with everybody, and makes one person of
 * two with a decision for every field in which they differ.
 */
package org.peertable.core.merge;
