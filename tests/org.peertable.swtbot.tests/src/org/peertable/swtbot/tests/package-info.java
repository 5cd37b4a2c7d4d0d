/** What a planner does with the workbench, from the first start on: played by a robot at mouse and keys, one scene a test. */
package org.peertable.swtbot.tests;
