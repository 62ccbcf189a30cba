package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.model.BinEntry;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Erasure;
import org.peyvand.testing.MemoryDatabase;

/** What was deleted is found, comes back with all that belonged to it, and goes for good by rule. */
@ExtendWith(MemoryDatabase.class)
class BinTest {
    private final Records records;
    private final Bin bin;
    private final UnitOfWork work;
    private final Database database;
    private final CurrentUserService person;

    BinTest(Records records, Bin bin, UnitOfWork work, Database database, CurrentUserService person) {
        this.records = records;
        this.bin = bin;
        this.work = work;
        this.database = database;
        this.person = person;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private Account account(String name) {
        return done(records.save(Persons.account(name)));
    }

    private void delete(DomainEntity record) {
        done(records.delete(records.find(record.getClass(), record.getId()).orElseThrow()));
    }

    private List<Bin.Item> items(Bin.Filter filter) {
        return bin.list(filter, 1000, Progress.none()).items();
    }

    private List<Bin.Item> named(String text) {
        return items(new Bin.Filter(null, null, null, null, text));
    }

    private Bin.Result back(DomainEntity... gone) {
        return bin.putBack(Arrays.stream(gone).map(DomainEntity::getId).toList(), Progress.none());
    }

    private static List<String> reasons(Bin.Result result) {
        return result.refused().stream().flatMap(one -> one.reasons().stream()).map(one -> one.message().in(Locale.ENGLISH)).toList();
    }

    @Test
    void aDeletedRecordIsListedOnceAndComesBackAsItWas() {
        Account parent = account("Parent of Kaveh");
        Account account = Persons.account("Kaveh Steel");
        account.setParent(parent);
        account.setRevenue(new BigDecimal("12.50"));
        account.setCurrency("EUR");
        account.setOwner(person.user());
        account = done(records.save(account));
        Person sara = done(records.save(Persons.person("Sara", "Kavehi")));
        Contact role = new Contact();
        role.setAccount(account);
        role.setPerson(sara);
        role = done(records.save(role));
        ContactPoint point = new ContactPoint();
        point.setOwnerId(account.getId());
        point.setKind(ContactPointKind.EMAIL);
        point.setValue("info@kaveh.example");
        point = done(records.save(point));
        delete(account);
        List<Bin.Item> found = named("kaveh steel");
        assertEquals(List.of(new RecordRef("core.account", account.getId())), found.stream().map(Bin.Item::record).toList());
        Bin.Item item = found.getFirst();
        assertEquals("Kaveh Steel", item.title());
        assertEquals(person.user().getDisplayName(), item.by());
        assertEquals(person.user().getDisplayName(), item.owner());
        assertEquals(Bin.STANDARD_DAYS - 1, item.daysLeft());
        assertTrue(items(Bin.Filter.ALL).stream().noneMatch(one -> one.record().entity().equals("core.contact")), "parts are not listed");

        Bin.Result result = back(account);
        assertEquals(List.of(new RecordRef("core.account", account.getId())), result.back());
        assertEquals(List.of(), result.told());
        Account again = records.find(Account.class, account.getId()).orElseThrow();
        assertEquals(parent.getId(), again.getParent().getId());
        assertEquals(0, new BigDecimal("12.50").compareTo(again.getRevenue()));
        assertEquals(account.getCreatedAt(), again.getCreatedAt());
        assertEquals(sara.getId(), records.find(Contact.class, role.getId()).orElseThrow().getPerson().getId());
        assertEquals(account.getId(), records.find(ContactPoint.class, point.getId()).orElseThrow().getOwnerId());
        assertEquals(List.of(), named("kaveh steel"));
        assertFalse(bin.putBack(List.of(account.getId()), Progress.none()).refused().isEmpty(), "it is there already");
        again.setName("Kaveh Steel 2");
        done(records.save(again));
    }

    @Test
    void severalThatWereDeletedTogetherComeBackEachByItself(MassChanges changes) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(account("Together " + i).getId());
        }
        Account child = records.find(Account.class, ids.get(1)).orElseThrow();
        child.setParent(records.find(Account.class, ids.getFirst()).orElseThrow());
        done(records.save(child));
        assertEquals(4, changes.delete(Account.class, List.of(ids.get(1), ids.get(0), ids.get(2), ids.get(3)), Progress.none()).changed());
        assertEquals(4, named("together").size());
        assertEquals(1, bin.putBack(List.of(ids.get(2)), Progress.none()).back().size());
        assertEquals(3, named("together").size());
        Bin.Result result = bin.putBack(ids, Progress.none());
        assertEquals(3, result.back().size());
        assertEquals(List.of(ids.get(2)), result.refused().stream().map(MassChanges.Refused::id).toList());
        assertEquals(List.of(), result.told());
        assertEquals(ids.getFirst(), records.find(Account.class, ids.get(1)).orElseThrow().getParent().getId());
    }

    @Test
    void whatItNeedsIsNamedAndWhatItCanDoWithoutIsTold() {
        Account parent = account("Gone parent");
        Account child = Persons.account("Left child");
        child.setParent(parent);
        child = done(records.save(child));
        delete(child);
        delete(parent);
        Bin.Result result = back(child);
        assertEquals(1, result.back().size());
        assertEquals(List.of("back.without"), result.told().stream().map(one -> one.message().key()).toList());
        String told = result.told().getFirst().message().in(Locale.ENGLISH);
        assertTrue(told.contains("Left child"), told);
        assertNotEquals(told, result.told().getFirst().message().in(Locale.of("fa")));
    }

    @Test
    void aNameThatIsTakenNowIsSaidWithTheOneWhoHasIt() {
        User user = new User();
        user.setDisplayName("Old Login");
        user.setLogin("binlogin");
        user = done(records.save(user));
        delete(user);
        User other = new User();
        other.setDisplayName("New Login");
        other.setLogin("binlogin");
        done(records.save(other));
        Bin.Result result = back(user);
        assertEquals(List.of(), result.back());
        assertTrue(reasons(result).getFirst().contains("binlogin"), reasons(result).toString());
        assertEquals(1, named("old login").size(), "it stays in the bin");
        other = records.find(User.class, other.getId()).orElseThrow();
        other.setLogin("another");
        done(records.save(other));
        assertEquals(1, back(user).back().size());
    }

    @Test
    void itIsFilteredByKindPersonTimeAndText() {
        Instant before = Instant.now();
        Account account = account("Filter account");
        Person sara = done(records.save(Persons.person("Filter", "Sara")));
        delete(account);
        delete(sara);
        assertEquals(2, named("filter").size());
        assertEquals(List.of("core.person", "core.account"), named("filter").stream().map(one -> one.record().entity()).toList(), "the last one first");
        assertEquals(1, items(new Bin.Filter("core.person", null, null, null, "filter")).size());
        assertEquals(2, items(new Bin.Filter(null, person.userId(), before.minusSeconds(1), null, "filter")).size());
        assertEquals(0, items(new Bin.Filter(null, UUID.randomUUID(), null, null, "filter")).size());
        assertEquals(0, items(new Bin.Filter(null, null, null, before.minusSeconds(1), "filter")).size());
        Bin.Found one = bin.list(new Bin.Filter(null, null, null, null, "filter"), 1, Progress.none());
        assertEquals(1, one.items().size());
        assertTrue(one.more());
    }

    @Test
    void theUndoRightAfterStillWorksAndEmptiesTheBin(MassChanges changes) {
        UUID id = account("Undo at once").getId();
        MassChanges.Result result = changes.delete(Account.class, List.of(id), Progress.none());
        assertEquals(1, changes.undo(result, Progress.none()).changed());
        assertEquals(List.of(), named("undo at once"));
        assertEquals(0L, work.read(session -> session.count(Query.of(BinEntry.class).where(Criteria.where("recordId").is(id)))));
    }

    /** As if it had happened before; the bin says when. */
    private void age(DomainEntity record, int days) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
            PreparedStatement update = connection.prepareStatement("UPDATE CHANGE_BIN SET CHANGED_AT = ? WHERE TRANSACTION_ID IN (SELECT TRANSACTION_ID FROM CHANGE_BIN WHERE RECORD_ID = ?)")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minus(Duration.ofDays(days))));
            update.setString(2, record.getId().toString());
            assertTrue(update.executeUpdate() > 0);
        }
    }

    private String log(DomainEntity record) {
        return work.read(session -> String.join("\n", session.list(Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(record.getId()))).stream()
            .map(ChangeEntry::getChanges).toList()));
    }

    private LogCheck.Result check() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LogCheck.Result result = LogCheck.run(connection, Progress.none(), Map.of());
            connection.rollback();
            return result;
        }
    }

    @Test
    void whatHasBeenThereTooLongLosesItsValuesAndTheLogIsStillWhole() throws SQLException {
        Account old = account("Purge old");
        ContactPoint gone = new ContactPoint();
        gone.setOwnerId(old.getId());
        gone.setKind(ContactPointKind.EMAIL);
        gone.setValue("gone@purge.example");
        gone = done(records.save(gone));
        ContactPoint point = new ContactPoint();
        point.setOwnerId(old.getId());
        point.setKind(ContactPointKind.EMAIL);
        point.setValue("info@purge.example");
        point = done(records.save(point));
        delete(gone);
        age(gone, 200);
        done(bin.purge(Progress.none()));
        assertTrue(log(gone).contains("gone@purge.example"), "a piece of the history of a record that is there");
        Account young = account("Purge young");
        delete(old);
        delete(young);
        age(old, 91);
        age(young, 89);
        Bin.Purged purged = done(bin.purge(Progress.none()));
        assertEquals(3, purged.records());
        assertTrue(purged.rows() >= 6, purged.toString());
        assertFalse(log(old).contains("Purge old"));
        assertFalse(log(point).contains("info@purge.example"));
        assertFalse(log(gone).contains("gone@purge.example"));
        assertTrue(log(young).contains("Purge young"));
        assertEquals(List.of("Purge young"), named("purge").stream().map(Bin.Item::title).toList());
        assertEquals(1, back(old).refused().size());
        LogCheck.Result result = check();
        assertEquals(List.of(), result.found());
        assertTrue(result.erased() >= purged.rows());
        assertTrue(work.read(session -> session.count(Query.of(Erasure.class))) > 0);
    }

    @Test
    void whatCameBackIsNotPurged() throws SQLException {
        Account account = account("Came back");
        delete(account);
        age(account, 300);
        assertEquals(1, back(account).back().size());
        delete(account);
        done(bin.purge(Progress.none()));
        assertEquals(1, named("came back").size());
        assertEquals(1, back(account).back().size());
        assertTrue(log(account).contains("Came back"));
    }

    @Test
    void theRuleIsSetWithinReasonAndCarriedOutOnceADay() throws SQLException {
        assertFalse(bin.keep(0).isDone());
        assertFalse(bin.keep(Bin.MOST_DAYS + 1).isDone());
        assertEquals(30, done(bin.keep(30)));
        assertEquals(30, bin.days());
        done(bin.purge(Progress.none()));
        Account account = account("Once a day");
        delete(account);
        age(account, 31);
        assertEquals(0, done(bin.purgeIfDue(Progress.none())).records());
        try (Connection connection = database.dataSource().getConnection();
            PreparedStatement update = connection.prepareStatement("UPDATE BIN_SETTING SET PURGED_AT = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minus(Duration.ofDays(2))));
            assertEquals(1, update.executeUpdate());
        }
        assertEquals(1, done(bin.purgeIfDue(Progress.none())).records());
        assertEquals(Bin.STANDARD_DAYS, done(bin.keep(Bin.STANDARD_DAYS)));
    }
}
