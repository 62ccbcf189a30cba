package org.peyvand.cli.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Payments;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;

/** Payments, which only sales itself can make: an invoice has to be issued before it is paid. */
record PaidInvoices(Records records, Documents documents, Payments payments) {

    /** A payment of an invoice of somebody. */
    Payment payment(User owner) {
        Account account = new Account();
        account.setName("Payer of " + owner.getDisplayName());
        account.setOwner(owner);
        Invoice invoice = new Invoice();
        invoice.setAccount(done(records.save(account)));
        invoice.setOwner(owner);
        invoice.setTeam(owner.getTeam());
        invoice.setCurrency("IRR");
        DocumentLine line = new DocumentLine();
        line.setText("Something");
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(BigDecimal.TEN);
        Invoice issued = done(documents.issue(done(documents.save(invoice, List.of(line))), CalendarSystem.GREGORIAN));
        return done(payments.register(issued, Money.of(5, "IRR"), LocalDate.of(2026, 3, 21), null, null));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new AssertionError(outcome.diagnostics().toString());
        }
        return outcome.value();
    }
}
