/**
 * Spreadsheets: tables whose cells are numbers, days and times where they are such, ready to be filtered and printed.
 */
package org.peertable.exchange.internal.sheet;
