/**
 * Finds people and organisations in texts by their names, for whatever must not tell them or must find what does:
 * redaction, subject access and erasure.
 */
package org.peertable.core.internal.names;
