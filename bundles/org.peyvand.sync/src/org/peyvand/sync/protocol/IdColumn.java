package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Identifiers as two whole numbers each: first by how much the first half of each is greater than that of the one before (they begin with the time), then the second
 * halves with the highest bit turned. Digits pack best: there are only ten.
 */
final class IdColumn {
    private IdColumn() {
    }

    static void write(JsonGenerator out, List<UUID> ids) throws IOException {
        out.writeStartArray();
        long before = 0;
        for (UUID id : ids) {
            out.writeNumber(id.getMostSignificantBits() - before);
            before = id.getMostSignificantBits();
        }
        for (UUID id : ids) {
            out.writeNumber(id.getLeastSignificantBits() ^ Long.MIN_VALUE);
        }
        out.writeEndArray();
    }

    static List<UUID> read(JsonParser in) throws IOException {
        List<Long> halves = Exchanged.list(in, in::getLongValue);
        int count = halves.size() / 2;
        if (2 * count != halves.size()) {
            throw new IOException("half an identifier at " + in.currentLocation().offsetDescription());
        }
        List<UUID> ids = new ArrayList<>(count);
        long high = 0;
        for (int i = 0; i < count; i++) {
            high += halves.get(i);
            ids.add(new UUID(high, halves.get(count + i) ^ Long.MIN_VALUE));
        }
        return ids;
    }
}
