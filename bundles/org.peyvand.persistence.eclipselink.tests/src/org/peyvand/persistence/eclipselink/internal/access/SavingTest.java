package org.peyvand.persistence.eclipselink.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.shop.Coupon;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.testing.MemoryDatabase;

/** A change that is not allowed is refused before anything is written, whatever way it is tried. */
@ExtendWith(MemoryDatabase.class)
public class SavingTest {
    private final UnitOfWork work;
    private ShopAccess clerk;
    private Customer foreign;
    private Customer own;

    SavingTest(UnitOfWork work) {
        this.work = work;
    }

    @BeforeEach
    void fill() {
        foreign = done(session -> session.add(ReadingTest.customer("Zagros", UUID.randomUUID().toString().substring(0, 18))));
        clerk = ShopAccess.begin();
        own = done(session -> session.add(ReadingTest.customer("Alborz", UUID.randomUUID().toString().substring(0, 18))));
        clerk.allow("shop.customer", Action.READ, Criteria.everything());
    }

    @AfterEach
    void end() {
        clerk.close();
    }

    @Test
    void onesOwnRecordsCanBeChangedAndDeleted() {
        own.setName("Alvand");
        own = done(session -> session.save(own));
        assertEquals("Alvand", stored(own).getName());
        done(session -> {
            session.find(Customer.class, own.getId()).ifPresent(session::remove);
            return null;
        });
        assertNull(stored(own));
    }

    @Test
    void recordsOfOthersStayAsTheyAre() {
        Customer copy = work.read(session -> session.find(Customer.class, foreign.getId())).orElseThrow();
        copy.setName("taken");
        refused("denied.edit", session -> session.save(copy));
        refused("denied.edit", session -> session.find(Customer.class, foreign.getId()).orElseThrow().setName("taken"));
        refused("denied.delete", session -> session.remove(copy));
        assertEquals("Zagros", stored(foreign).getName());
        assertEquals(foreign.getVersion(), stored(foreign).getVersion());
    }

    @Test
    void nobodyMakesARecordHisOwnByWritingHisNameIntoIt() {
        refused("denied.edit", session -> {
            Customer managed = session.find(Customer.class, foreign.getId()).orElseThrow();
            managed.setCreatedBy(clerk.userId());
            managed.setName("mine now");
        });
    }

    @Test
    void oneForbiddenChangeRefusesAllOfThem() {
        refused("denied.edit", session -> {
            session.find(Customer.class, own.getId()).orElseThrow().setName("changed");
            session.flush();
            session.find(Customer.class, foreign.getId()).orElseThrow().setName("changed");
        });
        assertEquals("Alborz", stored(own).getName());
    }

    @Test
    void newRecordsMustBeSuchAsMayBeMade() {
        clerk.allow("shop.customer", Action.CREATE, where("active").is(true));
        refused("denied.create", session -> {
            Customer idle = ReadingTest.customer("idle", null);
            idle.setActive(false);
            session.add(idle);
        });
        assertTrue(work.write(session -> Outcome.done(session.add(ReadingTest.customer("busy", null)))).isDone());
        clerk.never(Action.CREATE);
        refused("denied.create", session -> session.add(ReadingTest.customer("busy", null)));
    }

    @Test
    void whatIsMadeCanBeWorkedOnWithinTheSameUnitOfWork() {
        clerk.never(Action.EDIT).never(Action.DELETE);
        done(session -> {
            Customer made = session.add(ReadingTest.customer("one", null));
            session.flush();
            made.setName("two");
            session.flush();
            assertTrue(session.find(Customer.class, made.getId()).isPresent());
            session.remove(made);
            return null;
        });
    }

    @Test
    void whoseARecordIsNeedsARightOfItsOwn() {
        clerk.ownership("parent").never(Action.ASSIGN);
        own.setParent(foreign);
        refused("denied.assign", session -> session.save(own));
        own.setParent(null);
        own.setName("still mine");
        assertTrue(work.write(session -> Outcome.done(session.save(own))).isDone(), "the others are edits");
    }

    @Test
    void anAttributeThatIsOnlySeenStaysAsItIs() {
        clerk.field("shop.customer", "number", FieldRight.READ);
        own.setNumber("new");
        List<Diagnostic> reasons = refused("denied.field", session -> session.save(own));
        assertEquals("number", reasons.getFirst().attribute());
        assertTrue(reasons.getFirst().message().in(Locale.ENGLISH).startsWith("You may not change the field"));
    }

    @Test
    void aHiddenAttributeKeepsItsValueWhenTheRestIsSaved() {
        String number = own.getNumber();
        clerk.field("shop.customer", "number", FieldRight.HIDDEN).field("shop.customer", "active", FieldRight.HIDDEN);
        Customer seen = work.read(session -> session.find(Customer.class, own.getId())).orElseThrow();
        assertNull(seen.getNumber());
        seen.setName("renamed");
        Customer saved = done(session -> session.save(seen));
        assertNull(saved.getNumber());
        assertNull(seen.getNumber(), "the given one does not tell it either");
        clerk.close();
        assertEquals(number, stored(own).getNumber());
        assertEquals("renamed", stored(own).getName());
        assertTrue(stored(own).isActive());
    }

    @Test
    void partsAreWrittenWithTheRightOnTheWhole() {
        clerk.close();
        Purchase others = done(session -> session.add(ReadingTest.purchase("tea", foreign, 1)));
        Coupon coupon = done(session -> session.add(ReadingTest.coupon("first", others)));
        clerk = ShopAccess.begin().allow("shop.purchase", Action.READ, Criteria.everything());
        refused("denied.create", session -> session.add(ReadingTest.coupon("second", session.find(Purchase.class, others.getId()).orElseThrow())));
        refused("denied.edit", session -> session.find(Coupon.class, coupon.getId()).orElseThrow().setName("changed"));
        refused("denied.delete", session -> session.remove(session.find(Coupon.class, coupon.getId()).orElseThrow()));
        Purchase mine = done(session -> session.add(ReadingTest.purchase("rice", foreign, 1)));
        done(session -> session.add(ReadingTest.coupon("mine", session.find(Purchase.class, mine.getId()).orElseThrow())));
        clerk.never(Action.EDIT);
        done(session -> session.add(ReadingTest.coupon("with a new whole", session.add(ReadingTest.purchase("new", foreign, 2)))));
    }

    @Test
    void rulesDeriveWhateverFollows() {
        clerk.field("shop.customer", "nameKey", FieldRight.READ);
        EntityRule<Customer> rule = new EntityRule<>() {
            @Override
            public Class<Customer> type() {
                return Customer.class;
            }

            @Override
            public List<Diagnostic> beforeSave(Customer customer, Session session) {
                customer.setNameKey(customer.getName().toLowerCase(Locale.ROOT));
                if (customer.equals(own)) {
                    session.find(Customer.class, foreign.getId()).orElseThrow().setNumber(null);
                }
                return List.of();
            }
        };
        ServiceRegistration<?> registered = FrameworkUtil.getBundle(SavingTest.class).getBundleContext()
            .registerService(EntityRule.class, rule, new Hashtable<>());
        try {
            own.setName("Derived");
            done(session -> session.save(own));
        } finally {
            registered.unregister();
        }
        assertEquals("derived", stored(own).getNameKey());
        assertNull(stored(foreign).getNumber());
    }

    @Test
    void theProgramMayGoBeyondTheRights() {
        done(session -> {
            Customer managed = session.trusted().find(Customer.class, foreign.getId()).orElseThrow();
            managed.setName("by the program");
            session.trusted().save(managed);
            session.trusted().add(ReadingTest.purchase("by the program", foreign, 3));
            return null;
        });
        assertEquals("by the program", stored(foreign).getName());
        refused("denied.edit", session -> session.find(Customer.class, foreign.getId()).orElseThrow().setName("by the clerk"));
    }

    @Test
    void toLookAtARecordAsTheProgramDoesNotAllowThePersonToChangeIt() {
        refused("denied.edit", session -> session.trusted().find(Customer.class, foreign.getId()).orElseThrow().setName("by the clerk"));
        refused("denied.edit", session -> {
            Customer copy = work.read(other -> other.trusted().find(Customer.class, foreign.getId())).orElseThrow();
            copy.setName("by the clerk");
            session.save(copy);
        });
    }

    @Test
    void aQuestionOfTheProgramDoesNotLetAChangeOfThePersonThrough() {
        refused("denied.edit", session -> {
            session.find(Customer.class, foreign.getId()).orElseThrow().setName("by the clerk");
            assertFalse(session.trusted().list(Query.of(Purchase.class)).isEmpty() && session.trusted().count(Query.of(Customer.class)) == 0);
        });
    }

    private <T> T done(Function<Session, T> change) {
        Outcome<T> outcome = work.write(session -> Outcome.done(change.apply(session)));
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().getFirst().message().in(Locale.ENGLISH));
        return outcome.value();
    }

    private List<Diagnostic> refused(String key, Consumer<Session> change) {
        Outcome<Object> outcome = work.write(session -> {
            change.accept(session);
            return Outcome.done(null);
        });
        assertFalse(outcome.isDone(), "it was stored");
        assertEquals(key, outcome.diagnostics().getFirst().message().key());
        return outcome.diagnostics();
    }

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> E stored(E entity) {
        return work.read(session -> session.trusted().first(Query.of((Class<E>) entity.getClass()).where(where("id").is(entity.getId())))).orElse(null);
    }
}
