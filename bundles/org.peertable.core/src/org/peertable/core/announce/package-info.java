/**
 * What guests are told of an event: keeps it when it is sent, raises the revision when it differs from what was told
 * before, and finds what a later letter has to show as changed.
 */
package org.peertable.core.announce;
