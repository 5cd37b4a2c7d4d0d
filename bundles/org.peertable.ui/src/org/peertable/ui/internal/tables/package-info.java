/** Tables of more rows than the platform can hold without a stutter. */
package org.peertable.ui.internal.tables;
