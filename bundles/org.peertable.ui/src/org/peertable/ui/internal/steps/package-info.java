/** What is to be done next for an event, worked out from how far it has come. */
package org.peertable.ui.internal.steps;
