/** Running an event on its day: who is here, what is being talked about, and what is to be remembered. */
package org.peertable.ui.internal.day;
