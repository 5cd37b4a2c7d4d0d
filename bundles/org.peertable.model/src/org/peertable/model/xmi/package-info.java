/**
 * How a program lies in files: XMI that references by plain identifiers, one attribute a line. Reading is safe against
 * hostile files; nothing is fetched, no class is loaded by name and no other file is touched.
 */
package org.peertable.model.xmi;
