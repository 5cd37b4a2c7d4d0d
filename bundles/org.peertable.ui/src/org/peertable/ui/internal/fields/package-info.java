/**
 * Fields that are bound to the program: what is typed becomes a command at once, what a command changes is shown, and what
 * the check finds stands beside the field.
 */
package org.peertable.ui.internal.fields;
