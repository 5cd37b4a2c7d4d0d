/**
 * Runs exports and imports: hands each contributed exporter a copy reduced to its level and puts its files into place
 * when they are whole; asks an importer for its plan. What a plugin does wrong is reported by its name.
 */
package org.peertable.core.transfer;
