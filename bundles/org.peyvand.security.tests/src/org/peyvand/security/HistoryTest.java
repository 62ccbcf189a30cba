package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.History;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** The history of a record tells what happened, and no more than the record itself would. */
@ExtendWith(MemoryDatabase.class)
class HistoryTest {
    private final History history;
    private final Records records;
    private final Company company;

    HistoryTest(History history, Records records, CurrentUserService current) {
        this.history = history;
        this.records = records;
        this.company = new Company(records, current);
    }

    @Test
    void everyChangeIsToldWithinTheRights() {
        RecordRef ref = new RecordRef("core.account", company.customer("ali").getId());
        Account account = records.find(Account.class, ref.id()).orElseThrow();
        account.setPhone("02188881234");
        account.setOwner(company.user("sara"));
        account.setIndustry("energy");
        Company.require(records.save(account));

        List<RecordChange> changes = history.of(ref, 0, 10);
        assertEquals(List.of(EntityChange.Kind.UPDATED, EntityChange.Kind.CREATED), changes.stream().map(RecordChange::kind).toList());
        assertEquals(System.getProperty("user.name"), changes.getFirst().by());
        assertEquals("ali", value(changes, "owner").before());
        assertEquals("sara", value(changes, "owner").after());
        assertTrue(value(changes, "phone").after().toString().contains("8888"));
        assertEquals(1, history.of(ref, 1, 10).size());
        assertEquals(List.of(), history.of(new RecordRef("core.account", company.user("ali").getId()), 0, 10));

        company.as("shirin");
        Events.awaitAll();
        assertEquals(List.of(), history.of(ref, 0, 10), "whoever may not read the record does not read its history");

        company.asAdministrator();
        clerk("shirin");
        company.as("shirin");
        Events.awaitAll();
        changes = history.of(ref, 0, 10);
        assertEquals("energy", value(changes, "industry").after());
        assertTrue(changes.stream().flatMap(change -> change.values().stream()).noneMatch(value -> value.attribute().name().equals("phone")), "hidden");
    }

    private static RecordChange.Value value(List<RecordChange> changes, String attribute) {
        return changes.getFirst().values().stream().filter(value -> value.attribute().name().equals(attribute)).findFirst().orElseThrow();
    }

    private void clerk(String name) {
        Role role = new Role();
        role.setName("Clerk");
        role = Company.require(records.save(role));
        RecordGrant grant = new RecordGrant();
        grant.setRole(role);
        grant.setEntity("core.account");
        grant.setAction(Action.READ);
        grant.setReach(Reach.ALL);
        Company.require(records.save(grant));
        FieldGrant field = new FieldGrant();
        field.setRole(role);
        field.setEntity("core.account");
        field.setAttribute("phone");
        field.setRight(FieldRight.HIDDEN);
        Company.require(records.save(field));
        RoleHolder holder = new RoleHolder();
        holder.setRole(role);
        holder.setUser(company.user(name));
        Company.require(records.save(holder));
    }
}
