package org.peyvand.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.base.Money;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sales.model.Product;

/** What a product costs. */
public interface Prices {

    /**
     * The price of one unit: of the items of the list that hold on the day and for the quantity the one with the greatest "from quantity",
     * then the one that began last; without any the product's list price, when it is in the wanted currency.
     *
     * @param list     the price list, or {@code null} for the default one of the currency
     * @param currency ISO 4217 code of the wanted currency
     * @return empty when there is no price in that currency
     */
    Optional<Money> of(Product product, PriceList list, String currency, BigDecimal quantity, LocalDate day);
}
