/** Charts that say in one sentence what they show, in the colours of the theme. */
package org.peertable.ui.internal.charts;
