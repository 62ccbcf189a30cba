package org.peyvand.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.testing.MemoryDatabase;

/**
 * Filters, orders, groups, sums and searches with everything that is a statement to somebody: a path is an attribute or nothing, a value is a
 * value. Over the real database, for every described entity.
 */
@ExtendWith(MemoryDatabase.class)
class InjectionTest {
    private static final List<String> PATHS = List.of("name; DROP TABLE ACCOUNT", "1=1", "name) OR (1=1", "name' OR 'x'='x", "*", "", " ", ".", "..", "name.", ".name",
        "class", "class.classLoader", "owner.class", "id = id --", "COUNT(o)", "NEW java.lang.String(name)", "FUNCTION('SLEEP', 5)", "SQL('1=1')", "name\u0000", "(SELECT 1)",
        "owner.password", "TREAT(o AS x)", "o", "this", "x".repeat(5_000), "name.".repeat(500) + "name");
    private static final List<String> VALUES = List.of("'", "''", "\"", "' OR '1'='1", "'; DROP TABLE ACCOUNT; --", "%", "_", "\\", "\\%", "%' ESCAPE '\\", "{fn NOW()}", "${x}", ":p", "?1",
        "a\u202Eb", "ﷺ", "\uD83D\uDE00", "x".repeat(20_000), "\t\n\r", "ي ك", "\u200C");
    /** Values an entity is asked with: all of them over all entities. */
    private static final int MOST = 5;
    private static final String NAME = "Injection & Sons 100%_done \\ 'quoted'";

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    InjectionTest(UnitOfWork work, EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @BeforeEach
    void oneAccount() {
        if (work.read(session -> session.count(Query.of(Account.class))) == 0) {
            for (String name : List.of(NAME, "Other")) {
                Account account = new Account();
                account.setName(name);
                account.setRevenue(BigDecimal.TEN);
                assertTrue(work.write(session -> Outcome.done(session.add(account))).isDone());
            }
        }
    }

    /** A path that is no attribute is refused before anything is asked, wherever it stands. */
    @Test
    void aPathIsAnAttributeOrNothing() {
        for (String path : PATHS) {
            refused(() -> work.read(session -> session.count(Query.of(Account.class).where(Criteria.where(path).is("x")))), path);
            refused(() -> work.read(session -> session.list(Query.of(Account.class).orderBy(Order.asc(path)))), path);
            refused(() -> work.read(session -> session.select(Query.of(Account.class), path)), path);
            refused(() -> work.read(session -> session.aggregate(Aggregation.of(Account.class).groupBy(path).count("n"))), path);
            refused(() -> work.read(session -> session.aggregate(Aggregation.of(Account.class).sum(path, "n"))), path);
            refused(() -> work.read(session -> session.list(Query.of(Account.class).fetch(path))), path);
        }
        assertEquals(2, work.read(session -> session.count(Query.of(Account.class))));
    }

    private static void refused(Executable attempt, String path) {
        RuntimeException refusal = assertThrows(RuntimeException.class, attempt, "taken: " + path);
        assertTrue(refusal instanceof IllegalArgumentException || refusal instanceof IllegalStateException || refusal instanceof PersistenceFailure, path + ": " + refusal);
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            assertTrue(!(cause instanceof SQLException), path + " came as far as the database: " + cause);
        }
    }

    /** The name of what is counted or summed goes into no statement either. */
    @Test
    void aNameOfASumIsAName() {
        for (String alias : List.of("n; DROP TABLE ACCOUNT", "n' --", "select")) {
            assertEquals(2L, work.read(session -> session.aggregate(Aggregation.of(Account.class).count(alias))).getFirst().get(alias, Long.class));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEntity() {
        return descriptions.all().stream().filter(entity -> !Modifier.isAbstract(entity.type().getModifiers()))
            .map(entity -> DynamicTest.dynamicTest(entity.id(), () -> values(entity)));
    }

    private void values(EntityDescription entity) {
        long log = work.read(session -> session.count(Query.of(ChangeEntry.class)));
        long all = work.read(session -> session.count(Query.of(entity.type())));
        List<AttributeDescription> texts = entity.attributes().stream().filter(one -> one.kind() == AttributeKind.TEXT && one.name().indexOf('.') < 0).limit(1).toList();
        for (String value : VALUES.subList(Math.floorMod(entity.id().hashCode(), VALUES.size() - MOST), VALUES.size()).subList(0, MOST)) {
            assertTrue(count(entity, Criteria.search(entity, value)) <= all, entity.id());
            for (AttributeDescription text : texts) {
                Criteria.Where where = Criteria.where(text.name());
                assertEquals(0, count(entity, where.is(value)), entity.id() + '.' + text.name() + " is " + value);
                assertEquals(all, count(entity, Criteria.not(where.in(List.of(value, "' OR ''='")))), entity.id() + " not " + value);
                count(entity, where.contains(value));
                count(entity, where.startsWith(value));
                count(entity, where.between(value, value));
            }
        }
        assertEquals(all, work.read(session -> session.count(Query.of(entity.type()))));
        assertEquals(log, work.read(session -> session.count(Query.of(ChangeEntry.class))), "nothing was written");
    }

    /** Signs that stand for others in statements stand for themselves. */
    @Test
    void signsStandForThemselves() {
        EntityDescription accounts = descriptions.of(Account.class);
        for (String part : List.of("%", "_", "\\", "100%", "%_d", "'quoted'", "& S", "\\ '")) {
            assertEquals(1, count(accounts, Criteria.where("name").contains(part)), part);
        }
        for (String part : List.of("__", "%%", "I%s", "Inj_ction", "[a-z]", ".*", "\\\\", "''")) {
            assertEquals(0, count(accounts, Criteria.where("name").contains(part)), part);
        }
        assertEquals(1, count(accounts, Criteria.where("name").startsWith("Injection & Sons 100%_done \\")));
        assertEquals(0, count(accounts, Criteria.where("name").startsWith("%")));
    }

    /** Somebody pastes a whole letter into a field of a word. */
    @Test
    void endlessTextsFindNothingAndFailNowhere() {
        EntityDescription accounts = descriptions.of(Account.class);
        String letter = "word ".repeat(40_000);
        assertEquals(0, count(accounts, Criteria.search(accounts, letter)));
        assertEquals(0, count(accounts, Criteria.search(accounts, letter.replace(" ", ""))));
        Criteria.Where where = Criteria.where("name");
        for (Criterion criterion : List.of(where.is(letter), where.contains(letter), where.startsWith(letter), where.in(List.of(letter, "x")), where.moreThan(letter))) {
            assertEquals(0, count(accounts, criterion));
            assertEquals(2L, work.read(session -> session.aggregate(Aggregation.of(Account.class).where(Criteria.not(criterion)).groupBy("kind").count("n")))
                .getFirst().get("n", Long.class));
        }
    }

    /** Seeded: any sum of criteria is either counted or refused as a value that does not fit, and means what it says. */
    @Test
    void anyCriterionMeansWhatItSays() {
        Random random = new Random(36_410);
        EntityDescription accounts = descriptions.of(Account.class);
        long all = 2;
        for (int i = 0; i < 80; i++) {
            Criterion made = made(random, 3);
            long yes = count(accounts, made);
            assertEquals(all - yes, count(accounts, Criteria.not(made)), "not: " + made);
            assertEquals(yes, count(accounts, Criteria.all(made, Criteria.any(made, Criteria.nothing()))), "and itself: " + made);
        }
    }

    private static Criterion made(Random random, int depth) {
        Criteria.Where where = Criteria.where(List.of("name", "number", "city", "note").get(random.nextInt(4)));
        String value = random.nextInt(4) == 0 ? NAME.substring(random.nextInt(NAME.length())) : VALUES.get(random.nextInt(VALUES.size()));
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> where.is(value);
            case 1 -> where.isNull();
            case 2 -> where.in(List.of(value, "Other"));
            case 3 -> Criteria.where("name").contains(value);
            case 4 -> Criteria.where("revenue").moreThan(BigDecimal.valueOf(random.nextInt(20)));
            case 5 -> Criteria.where("name").startsWith(value);
            case 6 -> Criteria.all(made(random, depth - 1), made(random, depth - 1));
            case 7 -> Criteria.any(made(random, depth - 1), made(random, depth - 1));
            default -> Criteria.not(made(random, depth - 1));
        };
    }

    private long count(EntityDescription entity, Criterion criterion) {
        return work.read(session -> session.count(Query.of(entity.type()).where(criterion)));
    }
}
