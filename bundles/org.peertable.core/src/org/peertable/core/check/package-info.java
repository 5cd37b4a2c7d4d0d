/**
 * Whether a program holds together: {@link org.peertable.core.check.Checker} asks every contributed constraint about
 * every object and gives back what was found.
 */
package org.peertable.core.check;
