package org.peyvand.persistence.eclipselink.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.shop.Customer;

/** A run that changes more rows of a table than an engine may care to lock one by one: whoever reads beside it, the run itself first, does not wait for its end. */
public class LargeRunTest extends TwoDatabases {
    private static final int MANY = 6_000;

    private String name(Customer customer) {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection();
            PreparedStatement select = connection.prepareStatement("SELECT NAME FROM CUSTOMER WHERE ID = '" + customer.getId() + "'"); ResultSet found = select.executeQuery()) {
            assertTrue(found.next());
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoReadsMeanwhileDoesNotWait() {
        write(session -> {
            for (int i = 0; i < MANY; i++) {
                session.add(Customer.named("c" + i));
            }
        });
        write(session -> session.list(Query.of(Customer.class)).forEach(one -> one.setNumber(one.getName())));
        write(session -> session.add(Customer.named("last")));
        List<LoggedTransaction> log = platform.service(LogReader.class).after(0, 3 * MANY).stream().map(LogReader.Placed::transaction).toList();
        elsewhere();
        Customer before = Customer.named("was here");
        write(session -> session.add(before));
        List<Replayed> done = platform.service(Replay.class).run(ELSEWHERE, log, new Fixed(true, false, false, false), new Replay.Completion<>() {
            @Override
            public void ahead(List<Replayed> all, Session session) {
                assertEquals("was here", session.find(Customer.class, before.getId()).orElseThrow().getName());
            }

            @Override
            public List<Replayed> complete(List<Replayed> all, Session session, Connection connection) {
                assertEquals("was here", name(before));
                return all;
            }
        });
        assertTrue(done.stream().allMatch(one -> one.differing().isEmpty()));
        assertEquals(MANY + 2L, work.read(session -> session.count(Query.of(Customer.class))));
    }
}
