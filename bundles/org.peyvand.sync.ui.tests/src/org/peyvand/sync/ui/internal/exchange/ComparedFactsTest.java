package org.peyvand.sync.ui.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.sync.SteadyExchange.Compared;

class ComparedFactsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Culture ENGLISH = Culture.english().in(ZoneId.of("UTC"));
    private static final Culture PERSIAN = Culture.persian().in(ZoneId.of("UTC"));

    private static String said(Culture culture, long different, long repaired, String... names) {
        Compared compared = new Compared(NOW.minus(Duration.ofHours(2)), 1234, different, repaired, List.of(names));
        return new ComparedFacts(Optional.of(compared), List.of(names)).words(new StateWords(culture, NOW)).in(culture);
    }

    @Test
    void whatWasNeverComparedSaysSo() {
        assertEquals("Not compared with the head office yet; that is done once a day.",
            new ComparedFacts(Optional.empty(), List.of()).words(new StateWords(ENGLISH, NOW)).in(ENGLISH));
    }

    @Test
    void thatAllIsTheSameIsSaid() {
        assertEquals("Compared with the head office 2 hours ago: 1,234 records. All were the same.", said(ENGLISH, 0, 0));
        assertEquals("آخرین مقایسه با دفتر مرکزی: ۲ ساعت پیش، ۱٬۲۳۴ رکورد. همه یکسان بودند.", said(PERSIAN, 0, 0));
    }

    @Test
    void whatWasDifferentIsNamed() {
        assertEquals("Compared with the head office 2 hours ago: 1,234 records. 1 was different and was put right: Customer “Zand”", said(ENGLISH, 1, 1, "Customer “Zand”"));
        assertEquals("Compared with the head office 2 hours ago: 1,234 records. 6 were different, 4 put right; the others are tried again the next time: A, B, C, D …",
            said(ENGLISH, 6, 4, "A", "B", "C", "D", "E"));
        assertEquals("آخرین مقایسه با دفتر مرکزی: ۲ ساعت پیش، ۱٬۲۳۴ رکورد. ۲ رکورد متفاوت بود و درست شد: الف، ب", said(PERSIAN, 2, 2, "الف", "ب"));
    }
}
