package org.peertable.core.insight;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount the amount, in units of the currency
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {
}
