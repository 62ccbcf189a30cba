package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** Roles are looked after by those who may, take effect at once, and the last administrator stays. */
@ExtendWith(MemoryDatabase.class)
class RoleBookTest {
    private static Company company;
    private final UnitOfWork work;
    private final Records records;
    private final RoleBook book;
    private final Roles roles;
    private final EntityDescriptions descriptions;

    RoleBookTest(UnitOfWork work, Records records, RoleBook book, Roles roles, EntityDescriptions descriptions) {
        this.work = work;
        this.records = records;
        this.book = book;
        this.roles = roles;
        this.descriptions = descriptions;
    }

    @BeforeAll
    static void found(Records records, CurrentUserService current) {
        company = new Company(records, current);
    }

    @BeforeEach
    @AfterEach
    void begin() {
        company.asAdministrator();
        for (String name : List.of("manager", "ali", "sara", "reza", "kimia", "shirin")) {
            Company.require(book.hold(company.user(name).getId(), Set.of()));
        }
        Events.awaitAll();
    }

    private Role role(String code) {
        return book.all().stream().filter(role -> code.equals(role.getCode())).findFirst().orElseThrow();
    }

    private void give(String name, Role... given) {
        Company.require(book.hold(company.user(name).getId(), Arrays.stream(given).map(Role::getId).collect(Collectors.toSet())));
        Events.awaitAll();
    }

    private static String why(Outcome<?> outcome) {
        return outcome.isDone() ? "done" : outcome.diagnostics().getFirst().message().key();
    }

    @Test
    void whatIsChangedInARoleHoldsAtOnce() {
        Role copy = Company.require(book.copy(role(Roles.EXPERT).getId(), "Experts of the south"));
        give("ali", copy);
        company.as("ali");
        assertEquals(2, records.count(Query.of(Account.class)), "the team");
        company.asAdministrator();
        RoleSheet sheet = book.sheet(copy.getId()).orElseThrow();
        assertEquals(book.standard(Roles.EXPERT).reaches(), sheet.reaches());
        Map<Action, Reach> begun = new EnumMap<>(Action.class);
        List.of(Action.values()).forEach(action -> begun.put(action, book.reach(sheet, descriptions.byId("core.account").orElseThrow(), action)));
        RoleSheet wider = sheet.with("core.account", begun, Action.READ, Reach.ALL).with("core.account", "phone", FieldRight.HIDDEN)
            .with("core.trail", true);
        Role stored = Company.require(book.save(copy, wider));
        Events.awaitAll();
        assertEquals(wider, book.sheet(copy.getId()).orElseThrow().as(wider.id(), wider.name(), wider.fullAccess(), wider.code()));
        company.as("ali");
        assertEquals(6, records.count(Query.of(Account.class)));
        assertEquals(FieldRight.HIDDEN, work.read(session -> session.permitted().field(Account.class, "phone")));
        company.asAdministrator();
        give("ali");
        Company.require(records.delete(stored));
        assertTrue(book.sheet(copy.getId()).isEmpty());
        assertEquals(0, work.read(session -> session.trusted().count(Query.of(RecordGrant.class).where(Criteria.where("role.id").is(copy.getId())))));
    }

    @Test
    void aRoleThatSaysNothingAboutAnEntityFollowsWhatItSaysAboutAll() {
        RoleSheet sheet = book.standard(Roles.EXPERT);
        assertEquals(Reach.TEAM, book.reach(sheet, descriptions.byId("core.account").orElseThrow(), Action.READ));
        assertEquals(Reach.ALL, book.reach(sheet, descriptions.byId("core.branch").orElseThrow(), Action.READ));
        assertEquals(Reach.NONE, book.reach(sheet.without(RecordGrant.ANY), descriptions.byId("core.account").orElseThrow(), Action.READ));
        assertEquals(Reach.ALL, book.reach(book.standard(Roles.ADMINISTRATOR), descriptions.byId("core.account").orElseThrow(), Action.DELETE));
    }

    @Test
    void theLastAdministratorStays() {
        User me = work.read(session -> session.trusted().first(Query.of(User.class).where(Criteria.where("login").is(System.getProperty("user.name"))))).orElseThrow();
        assertEquals("administrator.last", why(book.hold(me.getId(), Set.of())));
        me.setActive(false);
        assertEquals("administrator.last", why(records.save(me)));
        User again = records.find(User.class, me.getId()).orElseThrow();
        again.setBranch(null);
        assertEquals("administrator.last", why(records.save(again)));
        Role full = role(Roles.ADMINISTRATOR);
        full.setFullAccess(false);
        assertEquals("administrator.last", why(records.save(full)));
        assertEquals("role.held", why(records.delete(role(Roles.ADMINISTRATOR))));
        give("manager", role(Roles.ADMINISTRATOR));
        assertEquals("done", why(book.hold(me.getId(), Set.of())), "there is another one now");
        company.as("manager");
        assertEquals("done", why(book.hold(me.getId(), Set.of(role(Roles.ADMINISTRATOR).getId()))));
        Events.awaitAll();
    }

    @Test
    void twoAdministratorsDoNotGoTogether() {
        give("manager", role(Roles.ADMINISTRATOR));
        Outcome<Void> both = work.write(session -> {
            session.list(Query.of(RoleHolder.class).where(Criteria.where("role.fullAccess").is(true))).forEach(session::remove);
            return Outcome.done(null);
        });
        assertFalse(both.isDone(), "one of them is the last");
        assertEquals(2, work.read(session -> session.count(Query.of(RoleHolder.class).where(Criteria.where("role.fullAccess").is(true)))));
    }

    @Test
    void whoeverLooksAfterRolesGivesNoMoreThanHeHas() {
        Role clerk = new Role();
        clerk.setName("Clerk " + UUID.randomUUID());
        Role stored = Company.require(book.save(clerk, new RoleSheet(null, "", false, null, Map.of(), Map.of(), Set.of(SecurityPermissions.MANAGE.id()))));
        give("ali", stored);
        give("sara", role(Roles.EXPERT));
        company.as("ali");
        assertEquals("done", why(book.hold(company.user("reza").getId(), Set.of(role(Roles.EXPERT).getId()))));
        assertEquals("administrators.only", why(book.hold(company.user("ali").getId(), Set.of(stored.getId(), role(Roles.ADMINISTRATOR).getId()))));
        stored.setFullAccess(true);
        assertEquals("administrators.only", why(records.save(stored)));
        company.as("sara");
        assertFalse(book.hold(company.user("sara").getId(), Set.of(stored.getId())).isDone());
        assertEquals(List.of(), book.all());
    }

    @Test
    void aStandardRoleThatWasDeletedComesBack() {
        Company.require(records.delete(role(Roles.ANALYST)));
        assertEquals(4, book.all().stream().filter(role -> role.getCode() != null).count());
        assertEquals(1, Company.require(book.restoreMissing()));
        RoleSheet sheet = book.sheet(role(Roles.ANALYST).getId()).orElseThrow();
        assertEquals(book.standard(Roles.ANALYST).reaches(), sheet.reaches());
        assertEquals(List.of(), roles.of(company.user("ali")));
    }
}
