/** How the problems are mended for which one way is obvious. All are contributed as a plugin's would be. */
package org.peertable.ui.internal.fixes;
