/** The view Contents: what the thing in the editor in front is made of. */
package org.peertable.ui.internal.contents;
