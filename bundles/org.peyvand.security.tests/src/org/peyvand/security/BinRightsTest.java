package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Progress;
import org.peyvand.core.Bin;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.access.Action;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** The bin shows and gives back what somebody might have seen and deleted, and nothing else. */
@ExtendWith(MemoryDatabase.class)
class BinRightsTest {
    private final Records records;
    private final Bin bin;
    private final RoleBook book;
    private final Company company;

    BinRightsTest(Records records, Bin bin, RoleBook book, CurrentUserService current) {
        this.records = records;
        this.bin = bin;
        this.book = book;
        this.company = new Company(records, current);
    }

    private List<String> seen() {
        return bin.list(new Bin.Filter("core.account", null, null, null, null), 100, Progress.none()).items().stream().map(Bin.Item::title).sorted().toList();
    }

    private void may(Reach read, Reach delete) {
        company.asAdministrator();
        Map<Action, Reach> reaches = new EnumMap<>(Action.class);
        reaches.put(Action.READ, read);
        reaches.put(Action.DELETE, delete);
        Role role = new Role();
        role.setName("Role " + UUID.randomUUID());
        Role stored = Company.require(book.save(role, new RoleSheet(null, "", false, null, Map.of("core.account", reaches), Map.of(), Set.of())));
        Company.require(book.hold(company.user("ali").getId(), Set.of(stored.getId())));
        Events.awaitAll();
        company.as("ali");
    }

    @Test
    void whoMightHaveDeletedItSeesItAndPutsItBack() {
        for (String name : List.of("ali", "sara", "reza", "shirin")) {
            Company.require(records.delete(records.find(Account.class, company.customer(name).getId()).orElseThrow()));
        }
        assertEquals(List.of("ali", "reza", "sara", "shirin"), seen());
        may(Reach.ALL, Reach.TEAM);
        assertEquals(List.of("ali", "sara"), seen());
        may(Reach.OWN, Reach.ALL);
        assertEquals(List.of("ali"), seen());
        may(Reach.ALL, Reach.NONE);
        assertEquals(List.of(), seen());
        may(Reach.BRANCH, Reach.BRANCH);
        assertEquals(List.of("ali", "reza", "sara"), seen());
        UUID foreign = company.customer("shirin").getId();
        assertEquals(1, bin.putBack(List.of(foreign), Progress.none()).refused().size());
        UUID own = company.customer("ali").getId();
        Bin.Result result = bin.putBack(List.of(own), Progress.none());
        assertEquals(1, result.back().size(), result.toString());
        assertEquals(List.of(), result.told(), "the owner is found whatever one may see");
        assertEquals(company.user("ali").getId(), records.find(Account.class, own).orElseThrow().getOwner().getId());
        assertFalse(bin.purge(Progress.none()).isDone());
        assertFalse(bin.keep(10).isDone());
        company.asAdministrator();
        assertTrue(records.find(Account.class, foreign).isEmpty());
        assertTrue(bin.purge(Progress.none()).isDone());
    }
}
