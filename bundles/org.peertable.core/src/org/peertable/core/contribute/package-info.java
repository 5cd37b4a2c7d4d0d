/**
 * What a plugin may contribute: exporters, importers, constraints and shredders. The interfaces are implemented by plugins; the
 * descriptors are read from the extension registry without loading a plugin's classes.
 */
package org.peertable.core.contribute;
