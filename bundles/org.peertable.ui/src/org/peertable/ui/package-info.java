/**
 * The program that the workbench has open, with its command stack, and who is told when another one is opened.
 * Every page, view and wizard, ours or contributed, works on it.
 */
package org.peertable.ui;
