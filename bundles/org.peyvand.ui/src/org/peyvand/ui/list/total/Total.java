package org.peyvand.ui.list.total;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * The sum of a column.
 *
 * @param attribute what is summed
 * @param sums by currency; under the empty code what has none
 */
public record Total(AttributeDescription attribute, Map<String, BigDecimal> sums) {

    /** In few words: {@code Amount IRR 1.2 billion}. */
    public String brief(Culture culture) {
        return attribute.label(culture.language()) + ' ' + join(culture, true);
    }

    /** In few words without the name of the column. */
    public String compact(Culture culture) {
        return join(culture, true);
    }

    /** With every digit. */
    public String exact(Culture culture) {
        return join(culture, false);
    }

    private String join(Culture culture, boolean brief) {
        return sums.entrySet().stream().map(sum -> one(culture, sum.getKey(), sum.getValue(), brief)).collect(Collectors.joining(" + "));
    }

    private static String one(Culture culture, String currency, BigDecimal sum, boolean brief) {
        if (currency.isEmpty()) {
            return brief ? culture.compact(sum) : culture.number(sum);
        }
        Money money = Money.of(sum, currency);
        return brief ? culture.compact(money) : culture.money(money);
    }
}
