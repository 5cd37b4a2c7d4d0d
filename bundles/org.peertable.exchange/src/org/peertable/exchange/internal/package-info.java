/**
 * What all exporters and importers of this bundle share: pages made from templates, and texts in the language of the
 * request. The exporters and importers themselves are in the packages below.
 */
package org.peertable.exchange.internal;
