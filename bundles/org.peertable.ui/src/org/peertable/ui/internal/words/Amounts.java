package org.peertable.ui.internal.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

import org.peertable.core.insight.Money;

/** Amounts of money as the planner's language writes them. */
public final class Amounts {
    private Amounts() {
    }

    /**
     * Returns an amount with its currency.
     *
     * @param amount the amount; may be {@code null}
     * @param currency a code of ISO 4217; may be {@code null}
     * @return empty when there is no amount
     */
    public static String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        if (currency == null) {
            return NumberFormat.getInstance().format(amount);
        }
        try {
            NumberFormat format = NumberFormat.getCurrencyInstance();
            format.setCurrency(Currency.getInstance(currency));
            return format.format(amount);
        } catch (IllegalArgumentException e) {
            // a currency that is not known is said by the check; the amount is shown all the same
            return NumberFormat.getInstance().format(amount) + " " + currency;
        }
    }

    /**
     * Returns an amount with its currency.
     *
     * @param money the amount
     */
    public static String money(Money money) {
        return money(money.amount(), money.currency());
    }
}
