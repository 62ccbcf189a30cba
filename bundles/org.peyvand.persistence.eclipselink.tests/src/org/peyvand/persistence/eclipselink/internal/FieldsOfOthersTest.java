package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.OnServer;

/** On one server a field that another process has added is there without a start, and so is its new name. */
@ExtendWith({OnServer.class, MemoryDatabase.class})
class FieldsOfOthersTest {
    private final UnitOfWork work;
    private final Database database;
    private final EntityDescriptions descriptions;

    FieldsOfOthersTest(UnitOfWork work, Database database, EntityDescriptions descriptions) {
        this.work = work;
        this.database = database;
        this.descriptions = descriptions;
    }

    @Test
    void whatAnotherProcessAddsAndRenamesIsThereWithoutAStart() throws SQLException {
        Customer before = Customer.named("before");
        assertTrue(work.write(session -> Outcome.done(session.add(before))).isDone());
        assertEquals(Optional.empty(), descriptions.of(Customer.class).attribute("x_shade"));

        // all that another process leaves in the database
        asAnother("INSERT INTO EXTRA_FIELD (ID, VERSION, ENTITY, FIELD_KEY, KIND, LABEL_EN, LABEL_FA, FIELD_POSITION, REQUIRED, IN_LIST, MAX_LENGTH, RETIRED, PERSONAL) VALUES ('"
            + UUID.randomUUID() + "', 1, 'shop.customer', 'shade', 'TEXT', 'Shade', 'سایه', 1, FALSE, TRUE, 40, FALSE, FALSE)",
            "ALTER TABLE CUSTOMER ADD COLUMN X_SHADE VARCHAR(40)");
        await("Shade");
        AttributeDescription shade = descriptions.of(Customer.class).attribute("x_shade").orElseThrow();
        Customer stored = work.read(session -> session.find(Customer.class, before.getId())).orElseThrow();
        shade.set(stored, "آبی");
        assertTrue(work.write(session -> Outcome.done(session.save(stored))).isDone());
        assertEquals(List.of(stored), work.read(session -> session.list(Query.of(Customer.class).where(where("x_shade").is("آبی")))));

        asAnother("UPDATE EXTRA_FIELD SET LABEL_EN = 'Tint', VERSION = VERSION + 1 WHERE FIELD_KEY = 'shade'");
        await("Tint");
    }

    private void asAnother(String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** Some seconds of units of work, as in a window. */
    private void await(String label) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String told = "";
        while (!told.equals(label) && System.nanoTime() < until) {
            work.read(session -> session.count(Query.of(Customer.class)));
            told = descriptions.of(Customer.class).attribute("x_shade").map(one -> one.label(Locale.ENGLISH)).orElse("");
        }
        assertEquals(label, told);
    }
}
