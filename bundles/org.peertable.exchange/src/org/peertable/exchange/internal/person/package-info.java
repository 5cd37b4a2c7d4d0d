/**
 * What a person gets who asks: everything that is known of them, and a certificate when it was erased. Both are at the
 * level of the person concerned and hold nothing about anybody else.
 */
package org.peertable.exchange.internal.person;
