/**
 * The finished product in a process of its own, so that it can be started for the first time, killed and started again.
 * A robot at its keys plays a scene, which is a class of this bundle.
 */
package org.peertable.swtbot.tests.forked;
