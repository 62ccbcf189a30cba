package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Host;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.MemoryDatabase;

/** The change log says by which way each change has come: as the host and the services that work for it have told, and nothing is guessed. */
@ExtendWith(MemoryDatabase.class)
class WayOfChangesTest {
    private static final WayIn IMPORT = new WayIn(WayIn.Kind.IMPORT, "run1");
    private final UnitOfWork work;
    private final Host host;

    WayOfChangesTest(UnitOfWork work, Host host) {
        this.work = work;
        this.host = host;
    }

    private UUID add(String name) {
        return work.write(session -> Outcome.done(session.add(Customer.named(name)))).value().getId();
    }

    private String way(UUID record) {
        Query<ChangeEntry> query = Query.of(ChangeEntry.class).where(where("recordId").is(record)).orderBy(Order.desc("id"));
        return work.read(session -> session.first(query)).orElseThrow().getWay();
    }

    @Test
    void theHostIsTheFirstStep() {
        host.is(WayIn.of(WayIn.Kind.WORKBENCH));
        assertEquals("workbench", way(add("a")));
        host.is(new WayIn(WayIn.Kind.COMMAND, "sample"));
        assertEquals("cli:sample", way(add("b")));
    }

    @Test
    void servicesAddTheirsAndTakeThemBack() {
        host.is(WayIn.of(WayIn.Kind.WORKBENCH));
        UUID inner = work.by(IMPORT, () -> work.by(WayIn.of(WayIn.Kind.UNDO), () -> work.by(IMPORT, () -> add("c"))));
        assertEquals("workbench import:run1 undo", way(inner));
        assertThrows(IllegalStateException.class, () -> work.by(IMPORT, () -> {
            throw new IllegalStateException("broke off");
        }));
        assertEquals("workbench", way(add("d")), "also after a failure");
    }

    @Test
    void aWriteKeepsTheWayItBeganWith() {
        host.is(WayIn.of(WayIn.Kind.WORKBENCH));
        UUID id = work.write(session -> work.by(IMPORT, () -> work.write(inner -> Outcome.done(inner.add(Customer.named("e")))))).value().getId();
        assertEquals("workbench", way(id));
    }

    @Test
    void changesAreFoundByAStepOfTheirWay() {
        host.is(new WayIn(WayIn.Kind.COMMAND, "import"));
        UUID plain = add("f");
        UUID imported = work.by(new WayIn(WayIn.Kind.IMPORT, "run2"), () -> add("g"));
        assertEquals(List.of(imported), found(WayIn.Kind.IMPORT, plain, imported), "the command import is no import");
        assertEquals(List.of(plain, imported), found(WayIn.Kind.COMMAND, plain, imported));
        assertEquals(List.of(), found(WayIn.Kind.UNDO, plain, imported));
    }

    private List<UUID> found(WayIn.Kind kind, UUID... among) {
        Query<ChangeEntry> query = Query.of(ChangeEntry.class).where(WayIn.with("way", kind)).and(where("recordId").in((Object[]) among)).orderBy(Order.asc("id"));
        return work.read(session -> session.list(query)).stream().map(ChangeEntry::getRecordId).toList();
    }
}
