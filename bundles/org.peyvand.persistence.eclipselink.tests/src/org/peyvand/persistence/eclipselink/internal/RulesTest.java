package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.testing.MemoryDatabase;

/** Rules and the user take part in every write, whatever way a record comes in. */
@ExtendWith(MemoryDatabase.class)
class RulesTest {
    private static final Message BAD = Message.of(RulesTest.class, "bad");
    private static final Message ODD = Message.of(RulesTest.class, "odd");
    private final UnitOfWork work;
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    RulesTest(UnitOfWork work) {
        this.work = work;
    }

    @AfterEach
    void unregister() {
        registered.forEach(ServiceRegistration::unregister);
    }

    private <S> void register(Class<S> type, S service) {
        var context = FrameworkUtil.getBundle(RulesTest.class).getBundleContext();
        registered.add(context.registerService(type, service, new Hashtable<>()));
    }

    private final class NameRule implements EntityRule<Customer> {
        @Override
        public Class<Customer> type() {
            return Customer.class;
        }

        @Override
        public List<Diagnostic> beforeSave(Customer customer, Session session) {
            log.add(customer.getName());
            customer.setNameKey(customer.getName().toLowerCase());
            return switch (customer.getName()) {
                case "bad" -> List.of(Diagnostic.error("name", BAD));
                case "odd" -> List.of(Diagnostic.warning("name", ODD));
                default -> List.of();
            };
        }
    }

    @Test
    void aRuleDerivesValuesAndIsAskedOnceForEachFlush() {
        register(EntityRule.class, new NameRule());
        UUID id = work.write(session -> Outcome.done(session.add(Customer.named("ABC")))).value().getId();
        assertEquals("abc", work.read(session -> session.find(Customer.class, id)).orElseThrow().getNameKey());
        assertEquals(List.of("ABC"), log);
    }

    @Test
    void aRecordThatWasFlushedIsNotAskedAboutAgainUntilItChanges() {
        register(EntityRule.class, new NameRule());
        work.write(session -> {
            Customer customer = session.add(Customer.named("flushed"));
            session.flush();
            session.count(Query.of(Customer.class));
            customer.setActive(false);
            session.count(Query.of(Purchase.class));
            assertEquals(1, log.size());
            session.count(Query.of(Customer.class));
            assertEquals(2, log.size());
            return Outcome.done(null);
        });
        assertEquals(2, log.size());
    }

    @Test
    void aRuleSeesChangesOfManagedAndOfDetachedRecords() {
        UUID id = work.write(session -> Outcome.done(session.add(Customer.named("one")))).value().getId();
        register(EntityRule.class, new NameRule());
        work.write(session -> {
            session.find(Customer.class, id).orElseThrow().setName("TWO");
            return Outcome.done(null);
        });
        Customer detached = work.read(session -> session.find(Customer.class, id)).orElseThrow();
        assertEquals("two", detached.getNameKey());
        detached.setName("THREE");
        work.write(session -> Outcome.done(session.save(detached)));
        assertEquals("three", work.read(session -> session.find(Customer.class, id)).orElseThrow().getNameKey());
        assertEquals(List.of("TWO", "THREE"), log);
    }

    @Test
    void anErrorRefusesAllAndAWarningComesAlong() {
        register(EntityRule.class, new NameRule());
        Outcome<Object> refused = work.write(session -> {
            session.add(Customer.named("good"));
            session.add(Customer.named("bad"));
            return Outcome.done(null);
        });
        assertFalse(refused.isDone());
        assertEquals(List.of(Diagnostic.error("name", BAD)), refused.diagnostics());
        assertEquals(0L, work.read(session -> session.count(Query.of(Customer.class).where(where("name").is("good")))));
        Outcome<Customer> warned = work.write(session -> Outcome.done(session.add(Customer.named("odd"))));
        assertTrue(warned.isDone());
        assertEquals(List.of(Diagnostic.warning("name", ODD)), warned.diagnostics());
    }

    @Test
    void aRuleMayReadAndItsAdditionsAreChecked() {
        register(EntityRule.class, new NameRule());
        register(EntityRule.class, new EntityRule<Purchase>() {
            @Override
            public Class<Purchase> type() {
                return Purchase.class;
            }

            @Override
            public List<Diagnostic> beforeSave(Purchase purchase, Session session) {
                assertEquals(0, session.count(Query.of(Purchase.class).where(where("id").is(purchase.getId()))));
                purchase.setCustomer(session.add(Customer.named("MADE BY A RULE")));
                return List.of();
            }
        });
        Purchase purchase = work.write(session -> Outcome.done(session.add(Purchase.named("p", null)))).value();
        Purchase again = work.read(session -> session.find(Purchase.class, purchase.getId())).orElseThrow();
        assertEquals("made by a rule", again.getCustomer().getNameKey());
    }

    @Test
    void theUserIsStampedAndMayWriteHimself() {
        UUID user = UUID.randomUUID();
        UUID branch = UUID.randomUUID();
        register(CurrentUser.class, new CurrentUser() {
            @Override
            public UUID userId() {
                work.write(session -> Outcome.done(session.add(Customer.named("made by the user service"))));
                return user;
            }

            @Override
            public UUID branchId() {
                return branch;
            }
        });
        DomainEntity customer = work.write(session -> Outcome.done(session.add(Customer.named("stamped")))).value();
        assertEquals(user, customer.getCreatedBy());
        assertEquals(user, customer.getChangedBy());
        assertEquals(branch, customer.getBranchId());
    }
}
