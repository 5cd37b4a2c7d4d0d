/**
 * A program as a folder of files. {@link org.peertable.core.store.Store} reads them safely, seasons when they are asked
 * for, and writes them so that a crash at any moment leaves whole files.
 */
package org.peertable.core.store;
