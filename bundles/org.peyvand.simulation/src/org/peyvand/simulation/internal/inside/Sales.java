package org.peyvand.simulation.internal.inside;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;

/** What people sell to a customer: deals, and invoices with lines and numbers. */
record Sales(Inside inside) {

    boolean deal(Account account, String name, Session session, Edits.Told told) {
        Opportunity deal = inside.service(Records.class).create(Opportunity.class);
        deal.setName(name);
        deal.setAccount(account);
        deal.setAmount(new BigDecimal(1000));
        deal.setOwner(session.trusted().find(User.class, inside.service(CurrentUserService.class).userId()).orElseThrow());
        session.add(deal);
        told.add(deal, "", null, name);
        return true;
    }

    /** An invoice that is issued: in the end it has the number that was given to it here, and nobody else's has. */
    String invoice(String customer, Edits.Told told) {
        Optional<Account> account = inside.work().read(session -> session.first(Query.of(Account.class).where(Criteria.where("number").is(customer))));
        if (account.isEmpty()) {
            return "absent";
        }
        Documents documents = inside.service(Documents.class);
        Invoice draft = new Invoice();
        draft.setAccount(account.get());
        DocumentLine line = new DocumentLine();
        line.setText(customer);
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(new BigDecimal(1000));
        Outcome<Invoice> saved = documents.save(draft, List.of(line));
        Outcome<Invoice> issued = saved.isDone() ? documents.issue(saved.value(), CalendarSystem.JALALI) : saved;
        if (!issued.isDone()) {
            return "refused " + issued.diagnostics();
        }
        told.add(issued.value(), "", null, issued.value().getNumber());
        told.add(issued.value(), "number", null, issued.value().getNumber());
        documents.lines(issued.value()).forEach(one -> told.add(one, "", null, customer));
        return "done";
    }
}
