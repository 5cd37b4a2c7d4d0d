/** The command line: reads arguments, asks the core, prints results on stdout and messages on stderr. */
package org.peertable.cli.internal;
