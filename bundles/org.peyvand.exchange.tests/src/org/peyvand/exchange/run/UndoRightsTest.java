package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportHistory;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.UndoReport;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** An undo does no more than whoever works may do, and names nothing that person may not see. */
@ExtendWith(MemoryDatabase.class)
class UndoRightsTest {
    @TempDir
    Path folder;

    /** Customers named "Rights Hidden" are not seen, "Rights Fixed" cannot be deleted. */
    private static final class Restricted implements Access, AccessPolicy {
        private volatile boolean imports;

        @Override
        public Access access() {
            return this;
        }

        @Override
        public Criterion records(EntityDescription entity, Action action) {
            if (!entity.id().equals("core.account")) {
                return Criteria.everything();
            }
            return switch (action) {
                case READ -> Criteria.not(where("name").is("Rights Hidden"));
                case DELETE -> Criteria.not(where("name").is("Rights Fixed"));
                default -> Criteria.everything();
            };
        }

        @Override
        public boolean allows(Permission permission) {
            return imports && permission.equals(Imports.PERMISSION);
        }

        @Override
        public FieldRight field(EntityDescription entity, String attribute) {
            return FieldRight.EDIT;
        }
    }

    @Test
    void whatOneMayNotSeeOrDeleteStays(TestPlatform platform) throws IOException {
        Importer importer = new Importer(platform, folder);
        ImportReport report = importer.run(Files.writeString(folder.resolve("rights.csv"),
                "account number,name\nR1,Rights Hidden\nR2,Rights Fixed\nR3,Rights Free\n"));
        assertEquals(3, importer.count("core.account", where("name").startsWith("Rights ")), Importer.words(report));
        Restricted rights = new Restricted();
        BundleContext context = FrameworkUtil.getBundle(Imports.class).getBundleContext();
        ServiceRegistration<AccessPolicy> restricted = context.registerService(AccessPolicy.class, rights, new Hashtable<>());
        UndoReport done;
        try {
            assertEquals("import.denied", platform.service(ImportHistory.class).undo(report.record(), Culture.english(), Progress.none())
                    .diagnostics().getFirst().message().key());
            assertThrows(PersistenceFailure.class, () -> importer.run(folder.resolve("rights.csv")));
            rights.imports = true;
            done = undo(platform, report);
        } finally {
            restricted.unregister();
        }
        assertEquals(2, importer.count("core.account", where("name").startsWith("Rights ")), done.toString());
        assertEquals(List.of("", "Rights Fixed"), done.leftOver().stream().map(UndoReport.Left::title).sorted().collect(Collectors.toList()));
        assertTrue(done.leftOver().stream().anyMatch(left -> left.reason().in(Culture.english()).equals("You may not see this record.")), done.toString());

        assertEquals(0, undo(platform, report).left(), "somebody with all rights finishes it");
        assertEquals(0, importer.count("core.account", where("name").startsWith("Rights ")));
    }

    private static UndoReport undo(TestPlatform platform, ImportReport report) {
        return platform.service(ImportHistory.class).undo(report.record(), Culture.english(), Progress.none()).value();
    }
}
