/**
 * The shredders for everything that the model knows of a person. They are contributed as a plugin's are.
 */
package org.peertable.core.internal.shredders;
