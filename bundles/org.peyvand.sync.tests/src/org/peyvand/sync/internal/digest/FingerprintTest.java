package org.peyvand.sync.internal.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.replay.LoggedChange;

class FingerprintTest {
    private static final UUID ID = UUID.fromString("0199f000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0199f000-0000-7000-8000-000000000002");
    private static final List<String> NAMES = List.of("active", "city", "name");

    private static String of(String changes) {
        return Fingerprint.of(new LoggedChange("core.account", ID, Kind.CREATED, changes), NAMES);
    }

    @Test
    void theOrderOfTheValuesAndWhatIsEmptyDoNotCount() {
        assertEquals(of("{\"name\":[null,\"a\"],\"city\":[null,\"b\"]}"), of("{\"city\":[\"before\",\"b\"],\"name\":[null,\"a\"],\"active\":[true,null]}"));
    }

    @Test
    void eachValueCountsWithItsName() {
        assertNotEquals(of("{\"name\":[null,\"a\"]}"), of("{\"city\":[null,\"a\"]}"));
        assertNotEquals(of("{\"city\":[null,\"ab\"],\"name\":[null,\"c\"]}"), of("{\"city\":[null,\"a\"],\"name\":[null,\"bc\"]}"));
        assertNotEquals(of("{\"active\":[null,true]}"), of("{\"active\":[null,false]}"));
        assertNotEquals(of("{\"name\":[null,\"\"]}"), of("{}"));
    }

    @Test
    void whatOnlyOneKnowsDoesNotCount() {
        assertEquals(of("{\"name\":[null,\"a\"]}"), of("{\"name\":[null,\"a\"],\"invented\":[null,\"later\"]}"));
    }

    /** Whoever writes the next client can begin with this one. */
    @Test
    void theFormIsFixed() {
        assertEquals("789e79c55a5dc51a23da1acb1f34b86c", of("{\"name\":[null,\"\u067e\u06cc\u0648\u0646\u062f\"],\"active\":[null,true]}"));
    }

    @Test
    void aStretchIsItsRecordsInTheirOrder() {
        Fingerprint one = new Fingerprint();
        one.add(ID, "1");
        one.add(OTHER, "2");
        assertEquals(2, one.count());
        Fingerprint other = new Fingerprint();
        other.add(OTHER, "2");
        other.add(ID, "1");
        String end = one.end();
        assertNotEquals(end, other.end());
        assertEquals(0, one.count());
        one.add(ID, "1");
        one.add(OTHER, "2");
        assertEquals(end, one.end(), "it begins anew");
        assertNotEquals(end, new Fingerprint().end());
    }
}
