/**
 * Reads people and organisations from tables. A row is matched with what the program has, new things are collected, and
 * a verdict says for every row what is done and why not more.
 */
package org.peertable.exchange.internal.people;
