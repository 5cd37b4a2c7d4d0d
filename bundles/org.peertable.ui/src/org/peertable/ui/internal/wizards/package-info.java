/** What is done in steps: a new program, season or event, an import, an export, the erasure of a person. */
package org.peertable.ui.internal.wizards;
