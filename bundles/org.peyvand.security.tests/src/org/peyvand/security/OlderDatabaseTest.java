package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.core.HomeBranch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.security.model.PermissionGrant;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;
import org.peyvand.testing.TestPlatform;

/** A database from before there were permissions, or some records: its standard roles get what a new one begins with at the next start, and whoever takes one away has taken it away. */
class OlderDatabaseTest {
    @TempDir
    Path folder;
    private TestPlatform platform;

    @BeforeEach
    void open() {
        platform = TestPlatform.in(folder);
        platform.service(AccessPolicy.class).access();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private void again() {
        platform.restart();
        platform.service(AccessPolicy.class).access();
    }

    private Set<String> permissions(String code) {
        return platform.service(RoleBook.class).sheet(role(code).getId()).orElseThrow().permissions();
    }

    private Role role(String code) {
        return platform.service(UnitOfWork.class).read(session -> session.trusted().first(Query.of(Role.class).where(Criteria.where("code").is(code)))).orElseThrow();
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = platform.service(Database.class).dataSource().getConnection(); Statement execution = connection.createStatement()) {
            for (String statement : statements) {
                execution.executeUpdate(statement);
            }
        }
    }

    @Test
    void theStandardRolesAreGivenWhatModulesBring() throws SQLException {
        Set<String> fresh = permissions(Roles.HEAD_OFFICE);
        assertFalse(fresh.isEmpty());
        sql("DELETE FROM SECURITY_PERMISSION_GRANT", "DELETE FROM SECURITY_OFFERED_PERMISSION");
        again();
        assertEquals(fresh, permissions(Roles.HEAD_OFFICE));
        List<ChangeEntry> logged = platform.service(UnitOfWork.class).read(session -> session.trusted().list(Query.of(ChangeEntry.class)
            .where(Criteria.where("entity").is("security.permissiongrant"))));
        assertTrue(logged.stream().anyMatch(entry -> WayIn.read(entry.getWay()).contains(WayIn.of(WayIn.Kind.SYSTEM))), "and the log says who did it");
    }

    @Test
    void aStandardRoleThatNobodyHasChangedReachesAsFarAsInANewDatabase() throws SQLException {
        RoleSheet fresh = platform.service(RoleBook.class).sheet(role(Roles.HEAD_OFFICE).getId()).orElseThrow();
        sql("DELETE FROM SECURITY_RECORD_GRANT WHERE ENTITY = 'branch.steering'", "UPDATE SECURITY_RECORD_GRANT SET REACH = 'OWN' WHERE ENTITY = 'branch.strategicgoal'");
        again();
        assertEquals(fresh, platform.service(RoleBook.class).sheet(role(Roles.HEAD_OFFICE).getId()).orElseThrow());
    }

    @Test
    void aRoleThatSomebodyHasChangedStaysAsItIs() throws SQLException {
        RoleBook book = platform.service(RoleBook.class);
        Role office = role(Roles.HEAD_OFFICE);
        RoleSheet sheet = book.sheet(office.getId()).orElseThrow();
        Company.require(book.save(office, sheet.with("no.such.permission", true)));
        sql("DELETE FROM SECURITY_RECORD_GRANT WHERE ENTITY = 'branch.steering'");
        again();
        assertFalse(book().sheet(office.getId()).orElseThrow().reaches().containsKey("branch.steering"));
    }

    @Test
    void inABranchRolesComeFromTheHeadOffice() throws SQLException {
        sql("DELETE FROM SECURITY_PERMISSION_GRANT", "DELETE FROM SECURITY_OFFERED_PERMISSION", "DELETE FROM SECURITY_RECORD_GRANT WHERE ENTITY = 'branch.steering'");
        HomeBranch branch = () -> Optional.of(UUID.randomUUID());
        ServiceRegistration<HomeBranch> home = FrameworkUtil.getBundle(OlderDatabaseTest.class).getBundleContext()
            .registerService(HomeBranch.class, branch, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
        try {
            again();
            platform.service(Roles.class).makeStandard(UUID.randomUUID());
            assertEquals(0L, platform.service(UnitOfWork.class).read(session -> session.trusted().count(Query.of(PermissionGrant.class))));
            assertEquals(0L, platform.service(UnitOfWork.class).read(session -> session.trusted().count(Query.of(RecordGrant.class)
                .where(Criteria.where("entity").is("branch.steering")))));
        } finally {
            home.unregister();
        }
    }

    private RoleBook book() {
        return platform.service(RoleBook.class);
    }

    @Test
    void whatSomebodyHasTakenAwayDoesNotComeBack() {
        RoleBook book = platform.service(RoleBook.class);
        Role office = role(Roles.HEAD_OFFICE);
        RoleSheet sheet = book.sheet(office.getId()).orElseThrow();
        Company.require(book.save(office, new RoleSheet(sheet.id(), sheet.name(), sheet.fullAccess(), sheet.code(), sheet.reaches(), sheet.fields(), Set.of())));
        again();
        assertEquals(Set.of(), permissions(Roles.HEAD_OFFICE));
        assertFalse(platform.service(Permissions.class).all().isEmpty());
    }
}
