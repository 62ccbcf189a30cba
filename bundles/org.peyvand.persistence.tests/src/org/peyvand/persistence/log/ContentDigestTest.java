package org.peyvand.persistence.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private static String digest(String way) {
        ContentDigest digest = new ContentDigest();
        digest.add(new ContentDigest.Entry("0190-a", "0190-t", Instant.ofEpochSecond(1_700_000_000L, 123_456_000), null, "b1", "shop.customer", "r1", "CREATED",
            "{\"name\":[null,\"x\"]}", way));
        return digest.end();
    }

    /** The value was computed apart from the program by the words of {@link ContentDigest}: what was sealed by former releases must hold for ever. */
    @Test
    void aRowFromBeforeThereWereWaysHasTheDigestItAlwaysHad() {
        assertEquals("44fdc931080f327cc705793af77d2bf98289d52f1ad6d262ec8725e7e8e3633e", digest(null));
    }

    @Test
    void theWayIsCovered() {
        assertEquals("d5b11f2ebbd03f34086d2954e353be94e272e28e7ee579d6c08974ce1da52d8c", digest("cli:import"));
    }
}
