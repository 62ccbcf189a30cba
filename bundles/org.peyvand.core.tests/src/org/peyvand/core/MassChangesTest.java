package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Progress;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ListView;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.testing.MemoryDatabase;

@ExtendWith(MemoryDatabase.class)
class MassChangesTest {
    private final Records records;
    private final MassChanges changes;
    private final ListViews views;
    private final CurrentUserService person;

    MassChangesTest(Records records, MassChanges changes, ListViews views, CurrentUserService person) {
        this.records = records;
        this.changes = changes;
        this.views = views;
        this.person = person;
    }

    private List<UUID> accounts(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Account account = new Account();
            account.setName("account " + i);
            account.setCity("city " + i);
            ids.add(records.save(account).value().getId());
        }
        return ids;
    }

    private Account account(UUID id) {
        return records.find(Account.class, id).orElseThrow();
    }

    private static Map<String, Object> to(String name, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put(name, value);
        return values;
    }

    @Test
    void manyAreSetAndSetBack() {
        List<UUID> ids = accounts(120);
        MassChanges.Result result = changes.set(Account.class, ids, to("city", "Yazd"), Progress.none());
        assertEquals(120, result.changed());
        assertTrue(result.refused().isEmpty());
        assertEquals("Yazd", account(ids.get(77)).getCity());
        Account touched = account(ids.get(3));
        touched.setCity("Kerman");
        assertTrue(records.save(touched).isDone());
        MassChanges.Result back = changes.undo(result, Progress.none());
        assertEquals(119, back.changed());
        assertEquals(List.of(ids.get(3)), back.refused().stream().map(MassChanges.Refused::id).toList());
        assertEquals("city 77", account(ids.get(77)).getCity());
        assertEquals("Kerman", account(ids.get(3)).getCity());
    }

    @Test
    void referencesAreSetByTheirRecordAndEmptied() {
        List<UUID> ids = accounts(2);
        User me = person.user();
        changes.set(Account.class, ids, to("owner", me), Progress.none());
        assertEquals(me, account(ids.get(1)).getOwner());
        changes.set(Account.class, ids, to("owner", null), Progress.none());
        assertEquals(null, account(ids.get(1)).getOwner());
    }

    @Test
    void whatWasDeletedComesBackWithAllThatBelongedToItUnderItsIdentifier() {
        List<UUID> all = accounts(61);
        List<UUID> ids = all.subList(1, 61);
        Account parent = account(all.getFirst());
        Account child = account(ids.get(1));
        child.setParent(parent);
        child.setRevenue(new BigDecimal("12.50"));
        child.setCurrency("EUR");
        child.setOwner(person.user());
        child = records.save(child).value();
        Instant created = child.getCreatedAt();
        Person sara = new Person();
        sara.setFirstName("Sara");
        sara.setLastName("Ahmadi");
        Contact role = new Contact();
        role.setPerson(records.save(sara).value());
        role.setAccount(child);
        UUID roleId = records.save(role).value().getId();

        MassChanges.Result result = changes.delete(Account.class, ids, Progress.none());
        assertEquals(60, result.changed());
        assertTrue(records.find(Account.class, ids.get(1)).isEmpty());
        assertTrue(records.find(Contact.class, roleId).isEmpty());

        MassChanges.Result back = changes.undo(result, Progress.none());
        assertEquals(60, back.changed());
        Account again = account(ids.get(1));
        assertEquals("account 2", again.getName());
        assertEquals(parent.getId(), again.getParent().getId());
        assertEquals(new BigDecimal("12.5"), again.getRevenue().stripTrailingZeros());
        assertEquals(person.user(), again.getOwner());
        assertEquals(created, again.getCreatedAt());
        assertEquals(ids.get(1), records.find(Contact.class, roleId).orElseThrow().getAccount().getId());
        assertEquals(0, changes.undo(result, Progress.none()).changed(), "it is there already");
        again.setName("changed after");
        assertTrue(records.save(again).isDone(), "it can be worked with");
    }

    @Test
    void whatARuleRefusesIsToldAndTheOthersAreStored() {
        List<UUID> ids = accounts(3);
        MassChanges.Result result = changes.set(Account.class, ids, to("parent", account(ids.get(1))), Progress.none());
        assertEquals(2, result.changed());
        assertEquals(List.of(ids.get(1)), result.refused().stream().map(MassChanges.Refused::id).toList());
        assertEquals("account 1", result.refused().getFirst().title());
        assertFalse(result.refused().getFirst().reasons().isEmpty());
        assertEquals(ids.get(1), account(ids.get(2)).getParent().getId());
    }

    @Test
    void viewsBelongToTheirOwner() {
        ListView mine = new ListView();
        mine.setName("mine");
        mine.setList("some.list");
        assertTrue(views.save(mine).isDone());
        User other = new User();
        other.setDisplayName("Somebody Else");
        User stored = records.save(other).value();
        ListView theirs = new ListView();
        theirs.setName("theirs");
        theirs.setList("some.list");
        theirs.setOwner(stored);
        ListView hidden = records.save(theirs).value();
        assertEquals(List.of("mine"), views.of("some.list").stream().map(ListView::getName).toList());
        hidden.setShared(true);
        ListView shared = records.save(hidden).value();
        assertEquals(List.of("mine", "theirs"), views.of("some.list").stream().map(ListView::getName).toList());
        assertFalse(views.save(shared).isDone());
        assertFalse(views.delete(shared).isDone());
        assertTrue(views.delete(views.of("some.list").getFirst()).isDone());
    }
}
