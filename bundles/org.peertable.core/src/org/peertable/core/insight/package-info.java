/**
 * What can be counted about a season: people asked and met, pairs, topics, answers and costs, safe to be shown to anyone.
 * Whatever comes from fewer people than the program's smallest group is hidden, and the reason stands in its place.
 */
package org.peertable.core.insight;
