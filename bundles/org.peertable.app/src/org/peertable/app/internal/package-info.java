/** The application: where it keeps its things, which program it opens first, its window and its menus. */
package org.peertable.app.internal;
