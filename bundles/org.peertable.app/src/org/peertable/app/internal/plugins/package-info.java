/** Plugins of others: what is installed, what is offered at an address, installing and taking away. */
package org.peertable.app.internal.plugins;
