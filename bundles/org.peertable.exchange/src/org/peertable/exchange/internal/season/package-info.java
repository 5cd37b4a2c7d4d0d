/**
 * The season report for those who pay and those who ask whether it was worth it: four sentences, then the figures, then
 * how they were counted. It prints figures that are safe for anyone and takes nothing else from the program than titles.
 */
package org.peertable.exchange.internal.season;
