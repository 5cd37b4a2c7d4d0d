/** The parts of the workbench as a planner uses them: each method is a step that a planner would name so. */
package org.peertable.swtbot.tests.bots;
