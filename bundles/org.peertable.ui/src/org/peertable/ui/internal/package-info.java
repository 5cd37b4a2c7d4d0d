/** What the parts of the workbench share: texts, icons, what is saved, and the handlers of the menus. */
package org.peertable.ui.internal;
