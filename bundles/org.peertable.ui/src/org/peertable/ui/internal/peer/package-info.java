/** The editor of a person: who they are, what they live with, what they agreed to, and whom they met. */
package org.peertable.ui.internal.peer;
