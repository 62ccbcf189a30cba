package org.peyvand.sales.internal.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Money;
import org.peyvand.base.text.Message;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;

/** Checks a payment and books it on its invoice, whatever way it comes in. A changed or removed payment is booked back by the difference. */
@Component
public final class PaymentRule implements EntityRule<Payment> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public PaymentRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Payment> type() {
        return Payment.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Payment payment, Session session) {
        if (payment.getInvoice() == null || payment.getAmount() == null) {
            return List.of();
        }
        Invoice invoice = managed(payment, session);
        if (payment.getDate() == null) {
            payment.setDate(workplace.today());
        }
        if (payment.getCurrency() == null) {
            payment.setCurrency(invoice.getCurrency());
        }
        BigDecimal more = payment.getAmount().subtract(booked(payment));
        List<Diagnostic> found = check(payment, invoice, more);
        if (found.isEmpty() && more.signum() != 0) {
            book(invoice, more);
            payment.setBooked(payment.getAmount());
        }
        return found;
    }

    // Takes the payment off its invoice.
    @Override
    public List<Diagnostic> beforeRemove(Payment payment, Session session) {
        book(managed(payment, session), booked(payment).negate());
        return List.of();
    }

    private static List<Diagnostic> check(Payment payment, Invoice invoice, BigDecimal more) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (invoice.getStatus() == DocumentStatus.DRAFT || invoice.getStatus() == DocumentStatus.CANCELLED) {
            found.add(error("invoice", "payment.notIssued", invoice.getName()));
        }
        if (payment.getAmount().signum() <= 0) {
            found.add(error("amount", "payment.positive"));
        }
        if (!payment.getCurrency().equals(invoice.getCurrency())) {
            found.add(error("currency", "payment.currency", invoice.getName(), invoice.getCurrency()));
        } else if (more.compareTo(invoice.getBalance()) > 0) {
            found.add(error("amount", "payment.tooMuch", invoice.getName(), Money.of(invoice.getBalance(), invoice.getCurrency())));
        }
        return found;
    }

    private static void book(Invoice invoice, BigDecimal more) {
        invoice.setPaid(invoice.getPaid().add(more));
        boolean settled = invoice.getBalance().signum() <= 0;
        if (settled) {
            invoice.setStatus(DocumentStatus.CLOSED);
        } else if (invoice.getStatus() == DocumentStatus.CLOSED) {
            invoice.setStatus(DocumentStatus.ISSUED);
        }
    }

    private static Invoice managed(Payment payment, Session session) {
        Invoice invoice = payment.getInvoice();
        return invoice.isNew() ? invoice : session.find(Invoice.class, invoice.getId()).orElse(invoice);
    }

    private static BigDecimal booked(Payment payment) {
        return payment.getBooked() == null ? BigDecimal.ZERO : payment.getBooked();
    }

    private static Diagnostic error(String attribute, String key, Object... args) {
        return Diagnostic.error(attribute, Message.of(PaymentRule.class, key, args));
    }
}
