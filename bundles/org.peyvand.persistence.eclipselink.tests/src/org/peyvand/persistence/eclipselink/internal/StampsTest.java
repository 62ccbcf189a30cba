package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** What every record has is stored like everything else: also when a managed record changes, and when nothing else of it does. */
@ExtendWith(MemoryDatabase.class)
class StampsTest {
    private final UnitOfWork work;

    StampsTest(UnitOfWork work) {
        this.work = work;
    }

    @Test
    void aChangeIsStamped() {
        Customer customer = stored();
        Instant first = found(customer).getChangedAt();
        work.write(session -> {
            session.find(Customer.class, customer.getId()).orElseThrow().setName("B");
            return Outcome.done(null);
        });
        Customer again = found(customer);
        assertTrue(again.getChangedAt().isAfter(first), again.getChangedAt() + " after " + first);
        assertEquals(first, again.getCreatedAt());
    }

    @Test
    void attributesOfEveryRecordCanBeChanged() {
        Customer customer = stored();
        UUID branch = UUID.randomUUID();
        Instant longAgo = Instant.parse("2020-01-02T03:04:05Z");
        work.write(session -> {
            Customer managed = session.find(Customer.class, customer.getId()).orElseThrow();
            managed.setBranchId(branch);
            managed.setCreatedAt(longAgo);
            return Outcome.done(null);
        });
        assertEquals(branch, found(customer).getBranchId());
        assertEquals(longAgo, found(customer).getCreatedAt());
    }

    private Customer stored() {
        return work.write(session -> Outcome.done(session.add(Customer.named("A")))).value();
    }

    private Customer found(Customer customer) {
        return work.read(session -> session.find(Customer.class, customer.getId())).orElseThrow();
    }
}
