package org.peyvand.persistence.eclipselink.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.eclipselink.internal.access.Rights;
import org.peyvand.persistence.eclipselink.internal.access.ShopAccess;
import org.peyvand.persistence.eclipselink.internal.unit.PersistenceUnit;
import org.peyvand.persistence.eclipselink.internal.unit.UnitGeneration;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.paging.QuickSearch;
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** Derby is told to follow the index of the order where somebody may read many records, and finds the same. */
@ExtendWith(MemoryDatabase.class)
public class AlongTest {
    private static final int COUNT = 400;
    private static final int PAGE = 50;
    private static final Criterion ACTIVE = Criteria.where("active").is(true);

    private final UnitOfWork work;
    private final PersistenceUnit unit;
    private final EntityDescriptions descriptions;
    private final Database database;
    private ShopAccess access;

    AlongTest(UnitOfWork work, PersistenceUnit unit, EntityDescriptions descriptions, Database database) {
        this.database = database;
        this.work = work;
        this.unit = unit;
        this.descriptions = descriptions;
    }

    @BeforeAll
    static void fill(UnitOfWork work, Database database) throws SQLException {
        work.write(session -> {
            for (int i = 0; i < COUNT; i++) {
                Customer customer = Customer.named("customer " + i);
                customer.setNameKey(i % 50 == 0 ? null : "key " + 37 * i % 100);
                customer.setActive(i % 4 > 0);
                session.add(customer);
            }
            return Outcome.done(null);
        });
        execute(database, "CREATE INDEX CUSTOMER_NAME_KEY ON CUSTOMER (NAME_KEY, ID)");
        execute(database, "CREATE INDEX CUSTOMER_NAME_KEY_DOWN ON CUSTOMER (NAME_KEY DESC, ID)");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @BeforeEach
    void readsThreeOfFour() {
        access = ShopAccess.begin().allow("shop.customer", Action.READ, ACTIVE);
    }

    @AfterEach
    void everybodyAgain() {
        access.close();
    }

    /** The index that a query is told to follow, or nothing. */
    private String followed(Query<Customer> query) {
        UnitGeneration present = unit.present();
        Shape shape = Shape.select(query, query.criterion(), List.of("id", "nameKey"));
        ReadAllQuery prepared = present.prepared().of(shape, 0, new Rights(Access.FULL, descriptions)).query();
        prepared.checkPrepare(present.session(), new DatabaseRecord());
        Matcher index = Pattern.compile(" FROM CUSTOMER (?:t\\d+ )?--DERBY-PROPERTIES index=(\\w+)\n *(WHERE|ORDER BY)").matcher(prepared.getSQLString());
        return index.find() ? index.group(1) : "";
    }

    /** PostgreSQL finds the index itself. */
    private String told(String index) {
        return "Derby".equals(database.platform()) ? index : "";
    }

    private List<UUID> sorted(Order order) {
        return work.read(session -> session.trusted().select(Query.of(Customer.class).where(ACTIVE).orderBy(order), "id")).stream()
                .map(row -> row.get("id", UUID.class)).toList();
    }

    @Test
    void theSecondListIsTheSame() {
        Query<Customer> list = Query.of(Customer.class).orderBy(Order.asc("nameKey"));
        List<UUID> expected = sorted(Order.asc("nameKey"));
        assertEquals(expected.subList(0, PAGE), new RecordPages<>(work, list).ids(0, PAGE));
        RecordPages<Customer> pages = new RecordPages<>(work, list);
        for (int offset = 0; offset < expected.size(); offset += PAGE) {
            assertEquals(expected.subList(offset, Math.min(expected.size(), offset + PAGE)), pages.ids(offset, PAGE));
        }
    }

    @Test
    void theIndexIsThatOfTheOrder() {
        Query<Customer> list = Query.of(Customer.class).page(0, PAGE).along();
        assertEquals(told("CUSTOMER_NAME_KEY"), followed(list.orderBy(Order.asc("nameKey"))));
        assertEquals(told("CUSTOMER_NAME_KEY_DOWN"), followed(list.orderBy(Order.desc("nameKey"))));
        assertEquals("", followed(list.orderBy(Order.asc("name"))));
        assertEquals("", followed(list.orderBy(Order.asc("nameKey"), Order.asc("name"))));
        assertEquals("", followed(Query.of(Customer.class).page(0, PAGE).orderBy(Order.asc("nameKey"))));
    }

    @Test
    void downwardsOneSeesTheSame() {
        assertEquals(sorted(Order.desc("nameKey")).subList(0, PAGE), ids(Query.of(Customer.class).orderBy(Order.desc("nameKey")).along().page(0, PAGE)));
    }

    @Test
    void conditionsOverReferencesAndOrdersWithoutIndexAreAskedAsEver() {
        assertEquals(sorted(Order.asc("name")).subList(0, PAGE), ids(Query.of(Customer.class).orderBy(Order.asc("name")).along().page(0, PAGE)));
        Criterion alone = Criteria.where("parent.name").isNull();
        assertEquals(sorted(Order.asc("nameKey")).subList(0, PAGE),
            ids(Query.of(Customer.class).where(alone).orderBy(Order.asc("nameKey")).along().page(0, PAGE)));
    }

    private List<UUID> ids(Query<Customer> query) {
        return work.read(session -> session.select(query, "id")).stream().map(row -> row.get("id", UUID.class)).toList();
    }

    @Test
    void aSearchFindsTheFirstThatMayBeRead() {
        new RecordPages<>(work, Query.of(Customer.class).orderBy(Order.asc("nameKey"))).ids(0, PAGE);
        List<Customer> found = QuickSearch.first(work, descriptions.of(Customer.class), Query.of(Customer.class), "ke 3");
        assertTrue(found.stream().allMatch(customer -> customer.isActive() && customer.getNameKey().contains("3")));
        List<UUID> first = work.read(session -> session.select(Query.of(Customer.class).where(Criteria.where("nameKey").contains("3"))
                .orderBy(Order.asc("nameKey")).page(0, found.size()), "id")).stream().map(row -> row.get("id", UUID.class)).toList();
        assertEquals(first, found.stream().map(Customer::getId).toList());
        assertEquals(40, found.size());
    }
}
