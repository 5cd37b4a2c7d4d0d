/**
 * The whole program as one JSON document, for exchange with other programs. The shape follows the model: what contains
 * is nested, what refers is an identifier, and what has its default is left out.
 */
package org.peertable.exchange.internal.json;
