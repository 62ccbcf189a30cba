package org.peyvand.persistence.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.replay.Replayed.RecordKey;

class DifferencesTest {
    private static final String ENTITY = "test.note";
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private static LoggedChange change(UUID record, Kind kind, String changes) {
        return new LoggedChange(ENTITY, record, kind, changes);
    }

    @Test
    void theSameInAnyOrderOfRecordsIsNone() {
        LoggedChange one = change(FIRST, Kind.UPDATED, "{\"text\":[\"a\",\"b\"]}");
        LoggedChange other = change(SECOND, Kind.CREATED, "{\"text\":[null,\"c\"]}");
        assertEquals(Set.of(), Differences.between(List.of(one, other), List.of(other, one)));
    }

    @Test
    void valuesCountAndNotHowTheyAreWritten() {
        LoggedChange one = change(FIRST, Kind.UPDATED, "{\"text\":[\"a\",\"b\"],\"rank\":[1,2]}");
        LoggedChange other = change(FIRST, Kind.UPDATED, "{ \"rank\": [1, 2], \"text\": [\"a\", \"b\"] }");
        assertEquals(Set.of(), Differences.between(List.of(one), List.of(other)));
    }

    @Test
    void anotherValueOrKindAndWhatOnlyOneHasAreTold() {
        LoggedChange told = change(FIRST, Kind.UPDATED, "{\"text\":[\"a\",\"b\"]}");
        Set<RecordKey> first = Set.of(new RecordKey(ENTITY, FIRST));
        assertEquals(first, Differences.between(List.of(told), List.of(change(FIRST, Kind.UPDATED, "{\"text\":[\"a\",\"c\"]}"))));
        assertEquals(first, Differences.between(List.of(told), List.of(change(FIRST, Kind.CREATED, "{\"text\":[\"a\",\"b\"]}"))));
        assertEquals(first, Differences.between(List.of(told), List.of()));
        assertEquals(first, Differences.between(List.of(), List.of(told)));
    }

    @Test
    void whatNoLogWritesIsRefused() {
        List<LoggedChange> none = List.of(change(FIRST, Kind.UPDATED, "[]"));
        assertThrows(IllegalArgumentException.class, () -> Differences.between(none, List.of(change(FIRST, Kind.UPDATED, "{}"))));
    }
}
