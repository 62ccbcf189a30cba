package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.PickValue;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** What the standard roles and roles of one's own allow, seen through the services everybody uses. */
@ExtendWith(MemoryDatabase.class)
class RolesTest {
    private final UnitOfWork work;
    private final Records records;
    private final Roles roles;
    private static Company company;

    RolesTest(UnitOfWork work, Records records, Roles roles) {
        this.work = work;
        this.records = records;
        this.roles = roles;
    }

    @BeforeAll
    static void found(Records records, CurrentUserService current) {
        company = new Company(records, current);
    }

    @BeforeEach
    @AfterEach
    void asAdministrator() {
        company.asAdministrator();
        work.write(session -> {
            session.list(Query.of(RoleHolder.class).where(Criteria.where("user.login").in("manager", "ali", "sara", "reza", "kimia", "shirin")))
                .forEach(session::remove);
            return Outcome.done(null);
        });
    }

    @Test
    void whoeverOpensAFreshFolderIsTheAdministrator() {
        assertEquals(List.of(Roles.ADMINISTRATOR), codes(roles.of(work.read(session -> session.first(Query.of(User.class)
            .where(Criteria.where("login").is(System.getProperty("user.name"))))).orElseThrow())));
        assertEquals(6, customers().size());
    }

    @Test
    void somebodyWithoutARoleSeesNoCustomerAndChangesNothing() {
        company.as("ali");
        assertEquals(Set.of(), customers());
        assertFalse(records.save(named("new")).isDone());
        assertTrue(records.list(Query.of(User.class)).size() > 5, "who works here is no secret");
    }

    @Test
    void anExpertSeesTheTeamAndChangesWhatIsHisOwn() {
        give("ali", Roles.EXPERT);
        assertEquals(Set.of("ali", "sara"), customers());
        Account renamed = Company.require(rename("ali"));
        assertEquals(company.user("ali"), renamed.getOwner());
        assertEquals(company.user("ali"), found("ali").getOwner());
        assertEquals(company.user("ali").getTeam(), found("ali").getTeam());
        assertRefused("denied.edit", rename("sara"));
        company.asAdministrator();
        Account unseen = found("kimia");
        company.as("ali");
        assertRefused("denied.edit", records.save(changed(unseen)));
        assertRefused("denied.delete", records.delete(company.customer("ali")));
    }

    @Test
    void aBranchManagerSeesTheBranchAndThoseBelow() {
        give("manager", Roles.BRANCH_MANAGER);
        assertEquals(new TreeSet<>(Set.of("manager", "ali", "sara", "reza", "kimia")), customers());
        assertTrue(rename("kimia").isDone());
        assertRefused("denied.delete", records.delete(company.customer("kimia")));
        assertTrue(records.find(Account.class, company.customer("shirin").getId()).isEmpty());
    }

    @Test
    void anAnalystSeesEverythingAndChangesNothing() {
        give("shirin", Roles.ANALYST);
        assertEquals(6, customers().size());
        assertRefused("denied.edit", rename("shirin"));
        assertEquals(0, records.count(Query.of(Account.class).allowing(Action.EXPORT)));
    }

    @Test
    void theMostPermissiveRoleWins() {
        give("shirin", Roles.ANALYST);
        company.asAdministrator();
        give("shirin", Roles.EXPERT);
        assertEquals(6, customers().size());
        assertTrue(rename("shirin").isDone());
        assertRefused("denied.edit", rename("ali"));
    }

    @Test
    void handingOverIsARightOfItsOwn() {
        give("ali", Roles.EXPERT);
        Account own = found("ali");
        own.setOwner(company.user("sara"));
        assertTrue(records.save(own).isDone());
        assertRefused("denied.edit", rename("ali"));
        company.asAdministrator();
        Account back = found("ali");
        back.setOwner(company.user("kimia"));
        Account moved = Company.require(records.save(back));
        assertEquals(company.user("kimia").getBranch().getId(), moved.getBranchId(), "a record moves with its owner");
        moved.setOwner(company.user("ali"));
        Company.require(records.save(moved));
    }

    @Test
    void rolesAreForAdministratorsAlone() {
        give("manager", Roles.BRANCH_MANAGER);
        assertEquals(0, records.count(Query.of(Role.class)));
        assertFalse(roles.give(company.user("manager"), Roles.ADMINISTRATOR).isDone());
        Role own = new Role();
        own.setName("mine");
        own.setFullAccess(true);
        assertRefused("denied.create", records.save(own));
    }

    @Test
    void whatBelongsToNobodyIsReadByAllAndChangedByThoseWhoMay() {
        give("ali", Roles.EXPERT);
        PickValue value = new PickValue();
        value.setList("core.industry");
        value.setCode("pottery");
        assertRefused("denied.create", records.save(value));
    }

    @Test
    void phonesAreReadWithWhoeverTheyReach() {
        ContactPoint point = new ContactPoint();
        point.setOwnerId(company.customer("sara").getId());
        point.setValue("021 8888 1234");
        Company.require(records.save(point));
        give("reza", Roles.EXPERT);
        assertEquals(0, records.count(Query.of(ContactPoint.class)));
        company.asAdministrator();
        give("sara", Roles.EXPERT);
        assertEquals(1, records.count(Query.of(ContactPoint.class)));
        ContactPoint more = new ContactPoint();
        more.setOwnerId(company.customer("sara").getId());
        more.setValue("021 8888 5678");
        assertTrue(records.save(more).isDone());
        more = new ContactPoint();
        more.setOwnerId(company.customer("kimia").getId());
        more.setValue("021 8888 9999");
        assertRefused("denied.create", records.save(more));
    }

    @Test
    void aRoleOfOnesOwnIsAsPreciseAsOneLikes() {
        Role role = new Role();
        role.setName("Clerk");
        role = Company.require(records.save(role));
        grant(role, "core.account", Action.READ, Reach.BRANCH);
        grant(role, "core.account", Action.EDIT, Reach.BRANCH);
        field(role, "phone", FieldRight.HIDDEN);
        field(role, "name", FieldRight.READ);
        Account known = found("reza");
        known.setPhone("02188880000");
        Company.require(records.save(known));
        hold("ali", role);
        company.as("ali");
        assertEquals(new TreeSet<>(Set.of("manager", "ali", "sara", "reza")), customers());
        Account seen = found("reza");
        assertNull(seen.getPhone());
        seen.setIndustry("energy");
        assertTrue(records.save(seen).isDone());
        assertRefused("denied.field", rename("reza"));
        company.asAdministrator();
        assertTrue(found("reza").getPhone().endsWith("88880000"));
        assertEquals("energy", found("reza").getIndustry());
    }

    private void give(String name, String code) {
        Company.require(roles.give(company.user(name), code));
        company.as(name);
        awaitRights();
    }

    private void hold(String name, Role role) {
        RoleHolder holder = new RoleHolder();
        holder.setUser(company.user(name));
        holder.setRole(role);
        Company.require(records.save(holder));
    }

    /** The rights are read anew when the event of the last change has come, which it does in the order of all events. */
    private void awaitRights() {
        Events.awaitAll();
    }

    private void grant(Role role, String entity, Action action, Reach reach) {
        RecordGrant grant = new RecordGrant();
        grant.setRole(role);
        grant.setEntity(entity);
        grant.setAction(action);
        grant.setReach(reach);
        Company.require(records.save(grant));
    }

    private void field(Role role, String attribute, FieldRight right) {
        FieldGrant grant = new FieldGrant();
        grant.setRole(role);
        grant.setEntity("core.account");
        grant.setAttribute(attribute);
        grant.setRight(right);
        Company.require(records.save(grant));
    }

    private Set<String> customers() {
        Events.awaitAll();
        return records.list(Query.of(Account.class)).stream().map(account -> account.getName().replace("+", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private Account found(String name) {
        Events.awaitAll();
        return records.find(Account.class, company.customer(name).getId()).orElseThrow();
    }

    private Outcome<Account> rename(String name) {
        return records.save(changed(found(name)));
    }

    private static Account changed(Account account) {
        account.setName(account.getName() + "+");
        return account;
    }

    private Account named(String name) {
        Account account = records.create(Account.class);
        account.setName(name);
        return account;
    }

    private static List<String> codes(List<Role> held) {
        return held.stream().map(Role::getCode).toList();
    }

    private static void assertRefused(String key, Outcome<?> outcome) {
        assertFalse(outcome.isDone(), "it was done");
        assertEquals(key, outcome.diagnostics().getFirst().message().key());
    }
}
