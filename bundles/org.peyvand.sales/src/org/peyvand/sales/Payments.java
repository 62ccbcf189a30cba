package org.peyvand.sales;

import java.time.LocalDate;
import java.util.List;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;

/** Payments of invoices and what is still owed. */
public interface Payments {

    /**
     * Books a payment for an issued invoice; an invoice that is settled becomes closed. Refused when the amount is not above zero, above
     * what is owed, or in another currency.
     *
     * @param method    code of pick list sales.paymentMethod, or {@code null}
     * @param reference number of cheque or transfer, or {@code null}
     */
    Outcome<Payment> register(Invoice invoice, Money amount, LocalDate date, String method, String reference);

    /** The payments of an invoice, oldest first. */
    List<Payment> of(Invoice invoice);

    /** What is still owed for an invoice: total less payments and credit notes; negative when money has to go back. */
    Money balance(Invoice invoice);

    /** What an account owes on issued invoices, one amount per currency; nothing where all is settled. */
    List<Money> balance(Account account);

    /** Issued invoices that should have been paid before the day and are not. */
    Query<Invoice> overdue(LocalDate day);
}
