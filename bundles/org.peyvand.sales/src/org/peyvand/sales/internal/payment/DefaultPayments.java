package org.peyvand.sales.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Payments;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;

/** {@link Payments} on the unit of work. */
@Component
public final class DefaultPayments implements Payments {
    private final UnitOfWork work;

    /** Made by Declarative Services. */
    @Activate
    public DefaultPayments(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Outcome<Payment> register(Invoice invoice, Money amount, LocalDate date, String method, String reference) {
        return work.write(session -> {
            Invoice stored = session.find(Invoice.class, invoice.getId()).orElseThrow(() -> new IllegalArgumentException(invoice + " is not stored"));
            session.lock(stored);
            Payment payment = new Payment();
            payment.setInvoice(stored);
            payment.setAmount(amount.amount());
            payment.setCurrency(amount.code());
            payment.setDate(date);
            payment.setMethod(method);
            payment.setReference(reference);
            return Outcome.done(session.add(payment));
        });
    }

    @Override
    public List<Payment> of(Invoice invoice) {
        return work.read(session -> session.list(Query.of(Payment.class).where(Criteria.where("invoice").is(invoice.getId()))
            .orderBy(Order.asc("date"), Order.asc("createdAt"))));
    }

    @Override
    public Money balance(Invoice invoice) {
        Invoice stored = work.read(session -> session.find(Invoice.class, invoice.getId())).orElse(invoice);
        return Money.of(stored.getBalance(), stored.getCurrency());
    }

    @Override
    public List<Money> balance(Account account) {
        Aggregation sums = Aggregation.of(Invoice.class)
            .where(Criteria.all(Criteria.where("account").is(account.getId()),
                Criteria.where("status").in(DocumentStatus.ISSUED, DocumentStatus.ACCEPTED, DocumentStatus.CLOSED)))
            .groupBy("currency").sum("total", "total").sum("paid", "paid").sum("credited", "credited");
        return work.read(session -> session.aggregate(sums)).stream().map(DefaultPayments::balance).filter(money -> !money.isZero()).toList();
    }

    @Override
    public Query<Invoice> overdue(LocalDate day) {
        return Query.of(Invoice.class).where(Criteria.all(Criteria.where("status").is(DocumentStatus.ISSUED), Criteria.where("dueOn").lessThan(day)))
            .orderBy(Order.asc("dueOn"));
    }

    private static Money balance(Row row) {
        BigDecimal owed = amount(row, "total").subtract(amount(row, "paid")).subtract(amount(row, "credited"));
        return Money.of(owed, row.get("currency", String.class));
    }

    private static BigDecimal amount(Row row, String alias) {
        BigDecimal amount = row.get(alias, BigDecimal.class);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
