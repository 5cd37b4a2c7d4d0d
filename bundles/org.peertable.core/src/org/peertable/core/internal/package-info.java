/** What the core does behind its API. */
package org.peertable.core.internal;
