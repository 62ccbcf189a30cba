package org.peyvand.persistence.eclipselink.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Ids;
import org.peyvand.base.Progress;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.shop.Purchase;
import org.peyvand.persistence.shop.Span;

/** What one database has logged is done in another: first in the one, then in the other, which are opened after each other. */
public class ReplayTest extends TwoDatabases {
    private Map<UUID, String> rows() {
        return work.read(session -> session.list(Query.of(Purchase.class)).stream().collect(Collectors.toMap(Purchase::getId, one -> String.join("|",
            String.valueOf(one.getName()), one.getState().name(), String.valueOf(one.getDay()), String.valueOf(one.getAt()), String.valueOf(one.getQuantity()),
            one.getSpan() == null ? "" : one.getSpan().getFrom() + " " + one.getSpan().getTo(),
            one.getAmount() == null ? "" : one.getAmount().stripTrailingZeros().toPlainString(), String.valueOf(one.getNote()), one.getCustomer().getName(),
            String.valueOf(one.getBranchId()), String.valueOf(one.getCreatedAt())))));
    }

    private LogCheck.Result check() throws SQLException {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            return LogCheck.run(connection, Progress.none(), Map.of());
        }
    }

    private Purchase full(Customer customer, String name) {
        Purchase purchase = Purchase.named(name, customer);
        purchase.setState(Purchase.State.PAID);
        purchase.setDay(LocalDate.of(2026, 3, 21));
        purchase.setAt(Instant.parse("2026-03-21T10:15:30.123456Z"));
        purchase.setAmount(new BigDecimal("1250000.50"));
        purchase.setQuantity(3);
        Span span = new Span();
        span.setFrom(LocalDate.of(2026, 1, 1));
        purchase.setSpan(span);
        purchase.setNote("«یادداشت»\n\"quoted\" \\ and a tab\t");
        purchase.setBranchId(UUID.fromString("0199f000-0000-7000-8000-00000000bbbb"));
        purchase.setCreatedAt(Instant.parse("2020-01-01T00:00:00Z"));
        return purchase;
    }

    @Test
    void everythingThatAnotherDatabaseDidIsHereThenAndInTheLogUnderItsOwnStamp() throws SQLException {
        Customer[] customer = {Customer.named("Sara")};
        write(session -> {
            session.add(customer[0]);
            session.add(full(customer[0], "first"));
            session.add(Purchase.named("gone", customer[0]));
        });
        write(session -> session.list(Query.of(Purchase.class)).forEach(one -> {
            if ("gone".equals(one.getName())) {
                session.remove(one);
            } else {
                one.setQuantity(null);
                one.getSpan().setTo(LocalDate.of(2027, 1, 1));
                one.setBranchId(ELSEWHERE);
            }
        }));
        write(session -> session.list(Query.of(Customer.class)).getFirst().setName("سارا"));
        Map<UUID, String> there = rows();
        List<LoggedTransaction> log = log();
        elsewhere();
        List<Replayed> done = replay(true, log);
        assertEquals(there, rows());
        assertTrue(done.stream().allMatch(one -> one.differing().isEmpty() && one.clashes().isEmpty() && !one.known()), done.toString());
        assertEquals(List.of(), check().found());
        List<LoggedTransaction> here = log();
        assertEquals(log.stream().map(LoggedTransaction::id).toList(), here.stream().map(LoggedTransaction::id).toList());
        assertEquals(log.stream().map(LoggedTransaction::at).toList(), here.stream().map(LoggedTransaction::at).toList());
        assertEquals(log.stream().map(one -> Set.copyOf(one.changes())).toList(), here.stream().map(one -> Set.copyOf(one.changes())).toList());
        assertTrue(work.read(session -> session.list(Query.of(ChangeEntry.class))).stream()
            .allMatch(entry -> WayIn.read(entry.getWay()).getLast().kind() == WayIn.Kind.SYNC));
        assertTrue(platform.service(LogReader.class).after(0, 1000).stream().allMatch(one -> ELSEWHERE.equals(one.origin())));
    }

    @Test
    void nothingIsDoneTwiceHoweverOftenItArrives() throws SQLException {
        write(session -> session.add(Customer.named("Sara")));
        List<LoggedTransaction> log = log();
        elsewhere();
        replay(true, log);
        assertTrue(replay(true, log).getFirst().known());
        assertTrue(replay(true, List.of(log.getFirst(), log.getFirst())).stream().allMatch(Replayed::known));
        assertEquals(1, work.read(session -> session.count(Query.of(Customer.class))));
        assertEquals(1, platform.service(LogReader.class).last().number());
        assertEquals(Set.of(log.getFirst().id()), platform.service(LogReader.class).known(List.of(log.getFirst().id(), UUID.randomUUID())));
    }

    @Test
    void whatOneTransactionOfARunMakesTheNextFindsHoweverOftenItGoes() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setNumber("17"));
        write(session -> session.remove(session.find(Customer.class, customer.getId()).orElseThrow()));
        List<LoggedTransaction> log = log();
        elsewhere();
        LoggedTransaction again = new LoggedTransaction(UUID.randomUUID(), log.getFirst().at(), null, null, null, log.getFirst().changes());
        LoggedTransaction numbered = new LoggedTransaction(UUID.randomUUID(), log.get(1).at(), null, null, null, log.get(1).changes());
        List<Replayed> done = replay(true, List.of(log.get(0), log.get(1), log.get(2), again, numbered));
        assertTrue(done.stream().allMatch(one -> one.differing().isEmpty() && one.clashes().isEmpty()), done.toString());
        assertEquals("Sara 17", stored(customer).getName() + ' ' + stored(customer).getNumber());
        LoggedTransaction twice = new LoggedTransaction(UUID.randomUUID(), log.getFirst().at(), null, null, null, log.getFirst().changes());
        LoggedTransaction other = new LoggedTransaction(UUID.randomUUID(), log.getFirst().at(), null, null, null,
            List.of(new LoggedChange("shop.customer", UUID.randomUUID(), EntityChange.Kind.CREATED, log.getFirst().changes().getFirst().changes())));
        assertEquals(List.of(), replay(true, List.of(twice, other)).getFirst().clashes(), "what is there already is not made again");
        assertEquals(2, work.read(session -> session.count(Query.of(Customer.class))));
    }

    @Test
    void differentValuesOfOneRecordAreMergedWithoutAQuestion() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setNumber("17"));
        LoggedTransaction numbered = log().getLast();
        elsewhere();
        replay(true, made);
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setName("Sarah"));
        Replayed done = replay(true, List.of(numbered)).getFirst();
        assertEquals(List.of(), done.clashes());
        assertEquals(Set.of(), done.differing());
        assertEquals("Sarah 17", stored(customer).getName() + ' ' + stored(customer).getNumber());
    }

    @Test
    void theSameValueChangedHereAndThereIsAQuestion() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> {
            Customer there = session.find(Customer.class, customer.getId()).orElseThrow();
            there.setName("there");
            there.setNumber("17");
        });
        LoggedTransaction renamed = log().getLast();
        elsewhere();
        replay(true, made);
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setName("here"));
        Replayed kept = replay(new Fixed(true, false, false, false), List.of(renamed)).getFirst();
        Replayed.Decided decided = kept.clashes().getFirst();
        assertEquals(List.of("name", "Sara", "here", "there"),
            List.of(decided.clash().attribute(), decided.clash().base(), decided.clash().present(), decided.clash().coming()));
        assertEquals("here", decided.stands());
        assertEquals(Set.of(new Replayed.RecordKey("shop.customer", customer.getId())), kept.differing());
        assertEquals("here 17", stored(customer).getName() + ' ' + stored(customer).getNumber());
    }

    @Test
    void aCommandOfTheJudgeIsFollowed() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setName("there"));
        LoggedTransaction renamed = log().getLast();
        elsewhere();
        replay(true, made);
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setName("here"));
        Replayed taken = replay(new Fixed(true, true, false, false), List.of(renamed)).getFirst();
        assertEquals("there", taken.clashes().getFirst().stands());
        assertEquals("there", stored(customer).getName());
    }

    @Test
    void aDeletedRecordComesBackWhenSomebodyHasChangedIt() {
        Customer customer = Customer.named("Sara");
        customer.setNumber("1");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setName("there"));
        LoggedTransaction renamed = log().getLast();
        elsewhere();
        replay(true, made);
        write(session -> session.remove(session.find(Customer.class, customer.getId()).orElseThrow()));
        ReplayRefused refused = assertThrows(ReplayRefused.class, () -> replay(true, List.of(renamed)));
        assertEquals("replay.missing", refused.reasons().getFirst().message().key());
        assertEquals(Set.of(customer.getId()), ids(replay(false, List.of(renamed)).getFirst().missing()));
    }

    @Test
    void whatIsBroughtBackHasTheOtherValuesItHadWhenItWasDeleted() {
        Customer customer = Customer.named("Sara");
        customer.setNumber("1");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setName("there"));
        LoggedTransaction renamed = log().getLast();
        elsewhere();
        replay(true, made);
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setNumber("2"));
        write(session -> session.remove(session.find(Customer.class, customer.getId()).orElseThrow()));
        Replayed back = replay(new Fixed(true, true, true, false), List.of(renamed)).getFirst();
        assertEquals(Set.of(customer.getId()), ids(back.revived()));
        assertEquals(Set.of(customer.getId()), ids(back.differing()));
        assertEquals("there 2", stored(customer).getName() + ' ' + stored(customer).getNumber());
    }

    @Test
    void whatWasChangedHereStaysWhenItWasDeletedThere() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> session.remove(session.find(Customer.class, customer.getId()).orElseThrow()));
        LoggedTransaction deleted = log().getLast();
        elsewhere();
        replay(true, made);
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setNumber("5"));
        assertEquals(Set.of(customer.getId()), ids(replay(true, List.of(deleted)).getFirst().kept()));
        assertEquals("5", stored(customer).getNumber());
    }

    @Test
    void whatNobodyHasChangedGoes() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        write(session -> session.remove(session.find(Customer.class, customer.getId()).orElseThrow()));
        List<LoggedTransaction> log = log();
        elsewhere();
        replay(true, log);
        assertEquals(null, stored(customer));
    }

    @Test
    void aRefusalLeavesNothingOfTheWholeRun() throws SQLException {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        write(session -> session.add(Purchase.named("p", session.find(Customer.class, customer.getId()).orElseThrow())));
        List<LoggedTransaction> log = log();
        LoggedTransaction broken = new LoggedTransaction(platform.service(Ids.class).next(), Instant.EPOCH, null, null, null,
            List.of(new LoggedChange("shop.purchase", UUID.randomUUID(), EntityChange.Kind.CREATED,
                "{\"customer\":[null,\"" + UUID.randomUUID() + "\"],\"state\":[null,\"OPEN\"]}")));
        elsewhere();
        ReplayRefused refused = assertThrows(ReplayRefused.class, () -> replay(true, List.of(log.get(0), log.get(1), broken)));
        assertEquals(broken.id(), refused.transaction().id());
        assertEquals(0, work.read(session -> session.count(Query.of(Customer.class))));
        assertEquals(0, platform.service(LogReader.class).last().number());
        assertEquals(List.of(), check().found());
    }

    @Test
    void whatTheDatabaseRefusesIsToldOfTheTransactionThatItIsIn() {
        for (String number : List.of("1", "2", "3", "4")) {
            write(session -> session.add(numbered(number)));
        }
        List<LoggedTransaction> log = log();
        elsewhere();
        write(session -> session.add(numbered("2")));
        ReplayRefused refused = assertThrows(ReplayRefused.class, () -> replay(true, log));
        assertEquals(log.get(1).id(), refused.transaction().id());
        assertEquals(1, work.read(session -> session.count(Query.of(Customer.class))));
    }

    private static Customer numbered(String number) {
        Customer customer = Customer.named("Sara " + number);
        customer.setNumber(number);
        return customer;
    }

    @Test
    void whatSomebodyElseChangesMeanwhileIsReadAgain() throws SQLException {
        Customer first = Customer.named("first");
        Customer second = Customer.named("second");
        write(session -> {
            session.add(first);
            session.add(second);
        });
        List<LoggedTransaction> made = log();
        write(session -> session.find(Customer.class, first.getId()).orElseThrow().setNumber("1"));
        write(session -> session.find(Customer.class, second.getId()).orElseThrow().setNumber("2"));
        List<LoggedTransaction> changed = log().subList(1, 3);
        elsewhere();
        replay(true, made);
        AtomicInteger asked = new AtomicInteger();
        replay(new Fixed(true, true, false, false, () -> {
            if (asked.getAndIncrement() == 0) {
                touch(second);
            }
        }), changed);
        assertTrue(asked.get() > 1);
        assertEquals("1", stored(first).getNumber());
        assertEquals("2", stored(second).getNumber());
        assertEquals(3, stored(second).getVersion());
        assertEquals(List.of(), check().found());
    }

    @Test
    void whoeverTakesARecordForOneOfAnotherKindIsRefusedAlsoBesideAChangeOfIt() {
        Customer customer = Customer.named("Sara");
        write(session -> session.add(customer));
        List<LoggedTransaction> made = log();
        write(session -> session.find(Customer.class, customer.getId()).orElseThrow().setNumber("1"));
        LoggedTransaction changed = log().getLast();
        LoggedChange wrong = new LoggedChange("shop.purchase", customer.getId(), EntityChange.Kind.UPDATED, "{\"name\":[null,\"x\"]}");
        elsewhere();
        replay(true, made);
        LoggedTransaction alone = by(List.of(wrong));
        LoggedTransaction within = by(List.of(changed.changes().getFirst(), wrong));
        LoggedTransaction gone = by(List.of(changed.changes().getFirst(), new LoggedChange("shop.purchase", customer.getId(), EntityChange.Kind.DELETED, "{}")));
        LoggedTransaction referring = by(List.of(changed.changes().getFirst(), new LoggedChange("shop.coupon", UUID.randomUUID(), EntityChange.Kind.CREATED,
            "{\"purchase\":[null,\"" + customer.getId() + "\"]}")));
        for (List<LoggedTransaction> refused : List.of(List.of(changed, alone), List.of(within), List.of(referring))) {
            assertEquals(refused.getLast().id(), assertThrows(ReplayRefused.class, () -> replay(true, refused)).transaction().id());
        }
        replay(true, List.of(gone));
        assertEquals("Sara", stored(customer).getName());
    }

    private LoggedTransaction by(List<LoggedChange> changes) {
        return new LoggedTransaction(platform.service(Ids.class).next(), Instant.EPOCH, null, null, null, changes);
    }

    /** Somebody else stores a record. */
    private void touch(Customer customer) {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection(); PreparedStatement update = connection.prepareStatement(
                "UPDATE CUSTOMER SET VERSION = VERSION + 1 WHERE ID = '" + customer.getId() + "'")) {
            assertEquals(1, update.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatNoLogWritesIsRefusedInWords() {
        for (String changes : List.of("[]", "{\"name\":[1]}", "{\"state\":[null,\"MAYBE\"]}", "{\"day\":[null,\"tomorrow\"]}", "{\"amount\":[null,\"1e\"]}",
            "{\"customer\":[null,\"x\"]}", "{\"branchId\":[null,\"x\"]}")) {
            LoggedTransaction broken = new LoggedTransaction(platform.service(Ids.class).next(), Instant.EPOCH, null, null, null,
                List.of(new LoggedChange("shop.purchase", UUID.randomUUID(), EntityChange.Kind.CREATED, changes)));
            ReplayRefused refused = assertThrows(ReplayRefused.class, () -> replay(true, List.of(broken)), changes);
            assertEquals("replay.unreadable", refused.reasons().getFirst().message().key(), changes);
        }
    }

    @Test
    void anImageOfARecordMakesItWholeElsewhere() {
        Customer customer = Customer.named("Sara");
        write(session -> {
            session.add(customer);
            session.add(full(customer, "first"));
        });
        Map<UUID, String> there = rows();
        RecordImages images = platform.service(RecordImages.class);
        assertTrue(images.entities().containsAll(Set.of("shop.customer", "shop.purchase", "persistence.extrafield")));
        List<LoggedChange> made = work.read(session -> {
            LoggedChange one = images.after(session, "shop.customer", null, 10).getFirst();
            assertEquals(List.of(), images.after(session, "shop.customer", one.record(), 10));
            assertEquals(List.of(one), images.of(session, "shop.customer", List.of(customer.getId(), UUID.randomUUID())));
            return List.of(one, images.after(session, "shop.purchase", null, 10).getFirst());
        });
        UUID id = platform.service(Ids.class).next();
        elsewhere();
        replay(false, List.of(new LoggedTransaction(id, Instant.now(), null, null, null, made)));
        assertEquals(there, rows());
    }

    @Test
    void laterTransactionsHereAreAfterThoseThatCameWhateverTheClockSays() {
        UUID ahead = Ids.of(Clock.fixed(Instant.now().plusSeconds(240), ZoneOffset.UTC), new Random(1)).next();
        replay(true, List.of(new LoggedTransaction(ahead, Instant.now(), null, null, null, List.of(new LoggedChange("shop.customer", UUID.randomUUID(),
            EntityChange.Kind.CREATED, "{\"name\":[null,\"x\"],\"active\":[null,true]}")))));
        write(session -> session.add(Customer.named("y")));
        assertTrue(log().getLast().id().toString().compareTo(ahead.toString()) > 0);
    }

    private static Set<UUID> ids(Set<Replayed.RecordKey> keys) {
        return keys.stream().map(Replayed.RecordKey::id).collect(Collectors.toSet());
    }
}
