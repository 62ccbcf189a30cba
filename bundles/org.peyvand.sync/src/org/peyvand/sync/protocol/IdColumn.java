package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Identifiers as two whole numbers each: by how much the first half is greater than that of the one before (they begin with the time), and the second half with its
 * highest bit turned. Digits pack best: there are only ten.
 */
final class IdColumn {
    private IdColumn() {
    }

    static void write(JsonGenerator out, List<UUID> ids) throws IOException {
        out.writeStartArray();
        long before = 0;
        for (UUID id : ids) {
            out.writeNumber(id.getMostSignificantBits() - before);
            out.writeNumber(id.getLeastSignificantBits() ^ Long.MIN_VALUE);
            before = id.getMostSignificantBits();
        }
        out.writeEndArray();
    }

    static List<UUID> read(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            throw new IOException("expected identifiers at " + in.currentLocation().offsetDescription());
        }
        List<UUID> ids = new ArrayList<>();
        long high = 0;
        while (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            high += in.getLongValue();
            if (in.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw new IOException("half an identifier at " + in.currentLocation().offsetDescription());
            }
            ids.add(new UUID(high, in.getLongValue() ^ Long.MIN_VALUE));
        }
        if (in.currentToken() != JsonToken.END_ARRAY) {
            throw new IOException("no identifier at " + in.currentLocation().offsetDescription());
        }
        return ids;
    }
}
