/** What the mix engine promises, as properties over generated pools and as single cases. */
package org.peertable.mix.tests;
