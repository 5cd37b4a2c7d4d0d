/**
 * What a plugin may contribute: exporters, importers and constraints. The interfaces are implemented by plugins; the
 * descriptors are read from the extension registry without loading a plugin's classes.
 */
package org.peertable.core.contribute;
