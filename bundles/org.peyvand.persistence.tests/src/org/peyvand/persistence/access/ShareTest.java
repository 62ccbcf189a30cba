package org.peyvand.persistence.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final long ELEVEN_MINUTES = 660_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final Share share = new Share(now::get);

    @Test
    void nothingIsKnownAtFirst() {
        assertFalse(share.isLarge());
        assertFalse(share.isRare());
    }

    @Test
    void oneInEightIsLarge() {
        share.note(40, 321);
        assertFalse(share.isLarge());
        share.note(40, 320);
        assertTrue(share.isLarge());
    }

    @Test
    void oneInEightHiddenIsNearlyAll() {
        share.note(31, 32);
        assertFalse(share.isNearlyAll());
        share.note(139, 160);
        assertTrue(share.isLarge());
        assertFalse(share.isNearlyAll());
        share.note(140, 160);
        assertTrue(share.isNearlyAll());
        assertTrue(share.isLarge());
    }

    @Test
    void asManyMoreAreLookedAtAsWereHidden() {
        assertEquals(100, share.among(100));
        share.note(90, 100);
        assertEquals(112, share.among(100));
        share.note(40, 160);
        assertEquals(400, share.among(100));
        share.note(0, 10_000);
        assertEquals(100, share.among(100));
    }

    @Test
    void whatIsFirstInAnOrderMayBeAnException() {
        share.note(31, 31);
        share.note(0, 2000);
        assertFalse(share.isLarge());
        assertFalse(share.isRare());
    }

    @Test
    void hardlyAnyOfManyIsRare() {
        share.note(64, 2048);
        assertFalse(share.isRare());
        share.note(63, 2048);
        assertTrue(share.isRare());
        share.note(100, 100);
        assertTrue(share.isLarge());
        assertFalse(share.isRare());
    }

    @Test
    void aFewAreRare() {
        share.noteFew();
        assertTrue(share.isRare());
    }

    @Test
    void isForgottenAfterSomeMinutes() {
        share.note(100, 100);
        now.addAndGet(ELEVEN_MINUTES);
        assertFalse(share.isLarge());
        share.note(100, 100);
        assertTrue(share.isLarge());
    }

    @Test
    void isNotTrustedAgainForAWhileWhereItMisled() {
        share.note(100, 100);
        share.noteUneven();
        share.note(100, 100);
        assertFalse(share.isLarge());
        now.addAndGet(ELEVEN_MINUTES);
        share.note(100, 100);
        assertTrue(share.isLarge());
    }
}
