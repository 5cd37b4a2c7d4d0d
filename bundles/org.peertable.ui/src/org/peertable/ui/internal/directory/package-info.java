/** The directory: everybody in the program in one table, searched as one types, narrowed down, imported into and tidied. */
package org.peertable.ui.internal.directory;
