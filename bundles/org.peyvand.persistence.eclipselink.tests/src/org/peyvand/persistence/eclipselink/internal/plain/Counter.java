package org.peyvand.persistence.eclipselink.internal.plain;

import static org.peyvand.persistence.Criteria.where;

import org.peyvand.base.Outcome;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;

/** Raises the number of a customer, as the numbers of documents are raised: read and written under a lock. */
public final class Counter {
    /** How often. */
    public static final int TIMES = 100;

    private Counter() {
    }

    /** Raises it; each time is a transaction of its own. */
    public static void raise(UnitOfWork work, String name) {
        for (int i = 0; i < TIMES; i++) {
            Outcome<Object> outcome = work.write(session -> {
                Customer customer = session.first(Query.of(Customer.class).where(where("name").is(name))).orElseThrow();
                session.lock(customer);
                customer.setNumber(String.valueOf(Integer.parseInt(customer.getNumber()) + 1));
                return Outcome.done(null);
            });
            if (!outcome.isDone()) {
                throw new IllegalStateException(outcome.diagnostics().toString());
            }
        }
    }
}
