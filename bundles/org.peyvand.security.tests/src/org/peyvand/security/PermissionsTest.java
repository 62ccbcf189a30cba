package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.core.ChangeTrail;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.AccountDesk;
import org.peyvand.security.signin.AccountState;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** Permissions of modules, a partner's too: contributed, granted to roles, asked for by services. */
@ExtendWith(MemoryDatabase.class)
class PermissionsTest {
    private static final Permission PARTNER = new Permission("test.partner");
    private static final SignInWay WAY = SignInWay.WORKBENCH;
    private static Company company;
    private final UnitOfWork work;
    private final Records records;
    private final RoleBook book;

    PermissionsTest(UnitOfWork work, Records records, RoleBook book) {
        this.work = work;
        this.records = records;
        this.book = book;
    }

    @BeforeAll
    static void found(Records records, CurrentUserService current) {
        company = new Company(records, current);
    }

    @BeforeEach
    void begin() {
        company.asAdministrator();
        Company.require(book.hold(company.user("ali").getId(), Set.of()));
        Events.awaitAll();
    }

    private void give(RoleSheet sheet) {
        Role role = new Role();
        role.setName("Role " + UUID.randomUUID());
        Role stored = Company.require(book.save(role, sheet));
        Company.require(book.hold(company.user("ali").getId(), Set.of(stored.getId())));
        Events.awaitAll();
        company.as("ali");
    }

    private static RoleSheet only(String... permissions) {
        return new RoleSheet(null, "", false, null, Map.of(), Map.of(), Set.of(permissions));
    }

    private boolean allows(Permission permission) {
        return work.read(session -> session.permitted().allows(permission));
    }

    @Test
    void aPartnersPermissionIsListedGrantedAndAskedFor(Permissions permissions) {
        PermissionInfo first = permissions.all().getFirst();
        assertEquals(PARTNER, first.permission());
        assertEquals("Count the stock", first.labels().in(Locale.of("fa")));
        assertTrue(book.standard(Roles.EXPERT).permissions().contains(PARTNER.id()));
        assertFalse(book.standard(Roles.ANALYST).permissions().contains(PARTNER.id()));
        assertTrue(allows(PARTNER), "full access has all");
        give(only());
        assertFalse(allows(PARTNER));
        company.asAdministrator();
        give(only(PARTNER.id()));
        assertTrue(allows(PARTNER));
        assertFalse(allows(SecurityPermissions.MANAGE));
    }

    @Test
    void thoseOfOurModulesHaveWordsInBothLanguages(Permissions permissions) {
        List<PermissionInfo> ours = permissions.all().stream().filter(one -> !one.permission().equals(PARTNER)).toList();
        assertTrue(ours.stream().map(one -> one.permission().id()).toList().containsAll(List.of("core.trail", "security.manage")), ours.toString());
        for (PermissionInfo one : ours) {
            assertNotEquals(one.labels().english(), one.labels().persian(), one.toString());
            assertNotEquals(one.descriptions().english(), one.descriptions().persian(), one.toString());
            assertFalse(one.labels().english().startsWith("%") || one.descriptions().persian().isBlank(), one.toString());
        }
    }

    @Test
    void theTrailTellsThoseWhoMayReadItWhatTheyMaySee(ChangeTrail trail, SignInTrail signIns, CurrentUserService current) {
        UUID me = current.userId();
        Account renamed = records.find(Account.class, company.customer("sara").getId()).orElseThrow();
        renamed.setPhone("+98 21 88888888");
        renamed.setCity("Yazd");
        Company.require(records.save(renamed));
        ChangeTrail.Filter ofAccounts = new ChangeTrail.Filter(me, null, null, "core.account", EntityChange.Kind.UPDATED, null);
        ChangeTrail.Entry told = trail.changes(ofAccounts, 0, 10).getFirst();
        assertEquals("sara", told.title());
        assertEquals(List.of("city", "phone"), told.change().values().stream().map(value -> value.attribute().name()).sorted().toList());
        assertEquals(List.of(), trail.changes(new ChangeTrail.Filter(company.user("sara").getId(), null, null, null, null, null), 0, 10));
        assertEquals(2, trail.changes(ChangeTrail.Filter.ALL, 1, 2).size());
        ChangeTrail.Filter taken = new ChangeTrail.Filter(null, null, null, "core.account", null, WayIn.Kind.UNDO);
        assertEquals(List.of(), trail.changes(taken, 0, 10));
        renamed = records.find(Account.class, renamed.getId()).orElseThrow();
        renamed.setCity("Qom");
        Account again = renamed;
        Company.require(work.by(WayIn.of(WayIn.Kind.UNDO), () -> records.save(again)));
        assertEquals("Undo", trail.changes(taken, 0, 10).getFirst().change().wayWords(Locale.ENGLISH));
        assertEquals(List.of(), trail.changes(new ChangeTrail.Filter(null, told.change().at().plusSeconds(60), null, null, null, null), 0, 10));
        give(only());
        assertEquals(List.of(), trail.changes(ChangeTrail.Filter.ALL, 0, 10));
        assertEquals(List.of(), signIns.latest(null, 10));
        company.asAdministrator();
        give(only("core.trail").with("core.account", Map.of(), Action.READ, Reach.OWN).with("core.account", "phone", FieldRight.HIDDEN));
        assertEquals(List.of("city"), trail.changes(ofAccounts, 1, 10).getFirst().change().values().stream().map(value -> value.attribute().name()).toList());
    }

    @Test
    void whoeverLooksAfterUsersHelpsThemToSignIn(AccountDesk desk, SignIn signIn, SignInTrail trail, Passwords passwords, CurrentUserService current) {
        User sara = company.user("sara");
        UUID owner = current.userId();
        Company.require(passwords.change(null, "horses in the rain".toCharArray(), WAY));
        assertFalse(Company.require(desk.state(sara.getId())).hasPassword());
        assertRefused("password.none", desk.demandChange(sara.getId(), WAY));
        give(only(SecurityPermissions.MANAGE.id()));
        char[] once = Company.require(desk.oneTime(sara.getId(), WAY));
        AccountState given = Company.require(desk.state(sara.getId()));
        assertTrue(given.hasPassword() && given.mustChange());
        assertTrue(Company.require(signIn.signIn("sara", once.clone(), WAY)).mustChange());
        company.as("ali");
        for (int i = 0; i < 5; i++) {
            assertFalse(signIn.signIn("sara", "wrong wrong wrong".toCharArray(), WAY).isDone());
        }
        assertTrue(Company.require(desk.state(sara.getId())).lockedUntil() != null);
        assertFalse(signIn.signIn("sara", once.clone(), WAY).isDone(), "locked out");
        Company.require(desk.unlock(sara.getId(), WAY));
        assertEquals(null, Company.require(desk.state(sara.getId())).lockedUntil());
        assertTrue(signIn.signIn("sara", once.clone(), WAY).isDone());
        company.as("ali");
        assertRefused("administrators.only", desk.oneTime(owner, WAY));
        company.asAdministrator();
        List<SignInEventKind> kinds = trail.events(new SignInTrail.Filter(sara.getId(), null, null, null), 0, 20).stream().map(event -> event.getKind()).toList();
        assertTrue(kinds.containsAll(List.of(SignInEventKind.LOCK_ENDED, SignInEventKind.SHUT_OUT, SignInEventKind.PASSWORD_RESET)), kinds.toString());
        assertEquals(1, trail.events(new SignInTrail.Filter(sara.getId(), null, null, SignInEventKind.LOCK_ENDED), 0, 20).size());
        give(only());
        assertRefused("caretakers.only", desk.unlock(sara.getId(), WAY));
        assertRefused("caretakers.only", desk.state(sara.getId()));
    }

    private static void assertRefused(String key, Outcome<?> outcome) {
        assertFalse(outcome.isDone());
        assertEquals(key, outcome.diagnostics().getFirst().message().key());
    }
}
