package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Progress;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Person;
import org.peyvand.security.model.Role;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** Personal data are for those with the permission, who then see everything. */
@ExtendWith(MemoryDatabase.class)
class PersonalRightsTest {
    private final Records records;
    private final PersonalData data;
    private final RoleBook book;
    private final Company company;

    PersonalRightsTest(Records records, PersonalData data, RoleBook book, CurrentUserService current) {
        this.records = records;
        this.data = data;
        this.book = book;
        this.company = new Company(records, current);
    }

    private void give(String... permissions) {
        company.asAdministrator();
        Role role = new Role();
        role.setName("Role " + UUID.randomUUID());
        Role stored = Company.require(book.save(role, new RoleSheet(null, "", false, null, Map.of(), Map.of(), Set.of(permissions))));
        Company.require(book.hold(company.user("ali").getId(), Set.of(stored.getId())));
        Events.awaitAll();
        company.as("ali");
    }

    @Test
    void thePermissionDecides() {
        Person person = new Person();
        person.setFirstName("Hidden");
        person.setLastName("Somebody");
        person.setOwner(company.user("shirin"));
        RecordRef ref = new RecordRef("core.person", Company.require(records.save(person)).getId());
        give();
        assertEquals(List.of("personal.denied"), data.show(ref, Progress.none()).diagnostics().stream().map(one -> one.message().key()).toList());
        assertFalse(data.erase(ref, PersonalData.Basis.GDPR_17_1_A, Progress.none()).isDone());
        assertEquals(List.of(), data.find("hidden", 10));
        assertEquals(List.of(), data.erasures(10));
        give("core.personal");
        assertTrue(records.find(Person.class, ref.id()).isEmpty(), "not within the rights");
        assertEquals("Hidden Somebody", Company.require(data.show(ref, Progress.none())).title());
        assertEquals(1, data.find("hidden", 10).size());
        assertEquals(1, Company.require(data.erase(ref, PersonalData.Basis.GDPR_17_1_A, Progress.none())).deleted());
        assertEquals(1, data.erasures(10).size());
    }
}
