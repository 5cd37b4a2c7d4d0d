/** What a plugin from outside might contribute, for good and for ill. */
package org.peertable.ui.tests.contributed;
