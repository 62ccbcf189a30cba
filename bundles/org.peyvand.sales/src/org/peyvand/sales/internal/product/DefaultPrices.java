package org.peyvand.sales.internal.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Money;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Prices;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sales.model.PriceListItem;
import org.peyvand.sales.model.Product;

/** {@link Prices} on the unit of work. */
@Component
public final class DefaultPrices implements Prices {
    private static final Comparator<PriceListItem> BEST_FIRST = Comparator.comparing(DefaultPrices::least)
        .thenComparing(item -> item.getValidFrom() == null ? LocalDate.MIN : item.getValidFrom()).reversed();
    private final UnitOfWork work;

    /** Made by Declarative Services. */
    @Activate
    public DefaultPrices(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Money> of(Product product, PriceList list, String currency, BigDecimal quantity, LocalDate day) {
        Optional<PriceListItem> item = work.read(session -> chosen(list, currency, session)
            .flatMap(found -> best(product, found, quantity, day, session)));
        return item.map(PriceListItem::getPrice).or(() -> listPrice(product, currency)).map(price -> Money.of(price, currency));
    }

    private static Optional<PriceList> chosen(PriceList list, String currency, Session session) {
        if (list != null) {
            return Optional.of(list).filter(PriceList::isActive).filter(named -> named.getCurrency().equals(currency));
        }
        Criterion standard = Criteria.all(Criteria.where("isDefault").is(true), Criteria.where("active").is(true),
            Criteria.where("currency").is(currency));
        return session.first(Query.of(PriceList.class).where(standard));
    }

    private static Optional<PriceListItem> best(Product product, PriceList list, BigDecimal quantity, LocalDate day, Session session) {
        Criterion both = Criteria.all(Criteria.where("priceList").is(list), Criteria.where("product").is(product));
        return session.list(Query.of(PriceListItem.class).where(both)).stream().filter(item -> holds(item, quantity, day)).min(BEST_FIRST);
    }

    private static boolean holds(PriceListItem item, BigDecimal quantity, LocalDate day) {
        return least(item).compareTo(quantity) <= 0
            && (item.getValidFrom() == null || !day.isBefore(item.getValidFrom()))
            && (item.getValidTo() == null || !day.isAfter(item.getValidTo()));
    }

    private static BigDecimal least(PriceListItem item) {
        return item.getMinQuantity() == null ? BigDecimal.ZERO : item.getMinQuantity();
    }

    private static Optional<BigDecimal> listPrice(Product product, String currency) {
        return Optional.ofNullable(product.getListPrice()).filter(price -> currency.equals(product.getCurrency()));
    }
}
