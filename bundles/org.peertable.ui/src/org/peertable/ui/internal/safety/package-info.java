/** Nothing is lost: what is not saved is kept beside the program, what others change on disk is noticed. */
package org.peertable.ui.internal.safety;
