package org.peyvand.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.module.SchemaStep;
import org.peyvand.testing.TestPlatform;

/**
 * Takes every module through its steps: a database as an older release of the module left it, with a row in each table, is brought up to date.
 * Afterwards it has what a new database has, nothing that was in it is lost, and the program works with it. A new step, or a new module, is
 * covered without a new line.
 */
class UpgradeTest {
    private ServiceRegistration<Modules> registered;
    /** The modules as the release has them that works at present. */
    private volatile List<Module> release = List.of();

    @AfterEach
    void itsOwnModulesAgain() {
        if (registered != null) {
            registered.unregister();
            registered = null;
        }
    }

    private static List<Module> all() {
        try (TestPlatform platform = TestPlatform.inMemory()) {
            return platform.service(Modules.class).inOrder();
        }
    }

    @TestFactory
    List<DynamicTest> anOlderDatabaseBecomesLikeANewOne() throws SQLException {
        List<Module> all = all();
        Map<String, Set<String>> fresh = fresh(all);
        List<DynamicTest> tests = new ArrayList<>();
        for (Module module : all) {
            for (int version = 1; version < module.version(); version++) {
                List<Module> older = older(all, module, version);
                boolean oldest = version == 1;
                tests.add(DynamicTest.dynamicTest(module.id() + " " + version + " of " + module.version(), () -> upgraded(older, all, fresh, oldest)));
            }
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    /** Everything the module stands on, and the module in a former version; what stands on it is not there yet. */
    private static List<Module> older(List<Module> all, Module module, int version) {
        List<Module> older = new ArrayList<>(all.subList(0, all.indexOf(module)));
        older.add(new Module(module.id(), module.dependsOn(), module.entities(), module.steps().subList(0, version)));
        return older;
    }

    private TestPlatform platform(List<Module> modules) {
        release = modules;
        Modules present = () -> release;
        registered = FrameworkUtil.getBundle(UpgradeTest.class).getBundleContext().registerService(Modules.class, present,
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
        return TestPlatform.empty();
    }

    private Map<String, Set<String>> fresh(List<Module> all) throws SQLException {
        try (TestPlatform platform = platform(all)) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
                return SchemaPicture.of(connection);
            }
        } finally {
            itsOwnModulesAgain();
        }
    }

    /** @param used whether the program is to work with it too; once for a module, since the tables of all are the same in the end */
    private void upgraded(List<Module> older, List<Module> all, Map<String, Set<String>> fresh, boolean used) throws SQLException {
        try (TestPlatform platform = platform(older)) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
                assertFalse(SchemaPicture.of(connection).equals(fresh), "nothing to upgrade");
                OldData data = OldData.in(connection);
                assertTrue(data.size() > 0, "no tables");
                release = all;
                platform.service(Schema.class).update();
                assertEquals(fresh, SchemaPicture.of(connection));
                assertEquals(List.of(), data.lost());
                data.takeOut();
            }
            if (used) {
                works(platform);
            }
        } finally {
            itsOwnModulesAgain();
        }
    }

    @Test
    void aStepThatFailsInTheMiddleLeavesNothingOfItself() throws SQLException {
        List<Module> all = all();
        Module last = all.getLast();
        List<SchemaStep> steps = new ArrayList<>(last.steps());
        steps.add(new SchemaStep(last.version() + 1, List.of("CREATE TABLE HALF (ID ${uuid} NOT NULL PRIMARY KEY)", "ALTER TABLE SCHEMA_STEP ADD COLUMN HALF INTEGER",
            "DROP TABLE NOT_THERE"), "0".repeat(64)));
        List<Module> broken = new ArrayList<>(all.subList(0, all.size() - 1));
        broken.add(new Module(last.id(), last.dependsOn(), last.entities(), steps));
        try (TestPlatform platform = platform(all)) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
                OldData data = OldData.in(connection);
                Map<String, Set<String>> before = SchemaPicture.of(connection);
                release = broken;
                Schema schema = platform.service(Schema.class);
                PersistenceFailure failed = assertThrows(PersistenceFailure.class, schema::update);
                assertEquals("schema.failed", failed.message().key());
                assertEquals(before, SchemaPicture.of(connection), "nothing of the step is there");
                assertEquals(List.of(), data.lost());
                release = all;
                schema.update();
                data.takeOut();
            }
            works(platform);
        } finally {
            itsOwnModulesAgain();
        }
    }

    /** Every entity can be asked for. */
    private static void works(TestPlatform platform) {
        UnitOfWork work = platform.service(UnitOfWork.class);
        for (EntityDescription entity : platform.service(EntityDescriptions.class).all()) {
            long count = work.read(session -> session.trusted().count(Query.of(entity.type())));
            assertTrue(count >= 0, entity.id());
        }
    }

    @Test
    void aLostValueIsSeen() throws SQLException {
        try (TestPlatform platform = platform(all())) {
            platform.service(Schema.class).update();
            try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
                OldData data = OldData.in(connection);
                connection.createStatement().execute("UPDATE PRODUCT SET NAME = 'other'");
                connection.createStatement().execute("DROP TABLE CHANGE_ENTRY");
                assertEquals(Set.of("PRODUCT.NAME", "the table CHANGE_ENTRY"), Set.copyOf(data.lost()));
            }
        }
    }
}
