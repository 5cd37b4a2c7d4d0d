/** What is said to somebody who sees Peertable for the first time. */
package org.peertable.ui.internal.welcome;
