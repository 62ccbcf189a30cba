package org.peyvand.server.internal.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peyvand.base.culture.Culture;
import org.peyvand.server.Readiness;

/** What the page and the figures say. */
class StatusPageTest {
    private static final Instant SINCE = Instant.parse("2026-11-22T08:00:00Z");

    private static String page(Readiness.State state, String version, Culture culture) {
        return new StatusPage(state, version, "Derby", SINCE, SINCE.plusSeconds(3700)).in(culture);
    }

    @ParameterizedTest
    @EnumSource(Readiness.State.class)
    void everyStateHasItsSentence(Readiness.State state) {
        for (Culture culture : new Culture[] {Culture.persian(), Culture.english()}) {
            String page = page(state, "1", culture);
            assertTrue(page.contains("class=\"state " + state + "\""), page);
            assertFalse(page.contains("state." + state), "no words for it");
        }
    }

    @Test
    void aPersianPageRunsFromTheRightWithPersianDigits() {
        String page = page(Readiness.State.READY, "1.0", Culture.persian());
        assertTrue(page.contains("<html lang=\"fa\" dir=\"rtl\">"), page);
        assertTrue(page.contains("۱ ساعت و ۱ دقیقه"), page);
        assertTrue(page.contains("<a href=\"?lang=en\" lang=\"en\""), page);
    }

    @Test
    void nothingIsTakenForMarkup() {
        String page = page(Readiness.State.READY, "<b>\"&", Culture.english());
        assertTrue(page.contains("&lt;b&gt;&quot;&amp;"), page);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 minutes", "61, 1 minute", "7265, '2 hours, 1 minute'", "176461, '2 days, 1 hour'"})
    void timeIsToldInWords(long seconds, String words) {
        assertEquals(words, Uptime.of(SINCE, SINCE.plus(Duration.ofSeconds(seconds))).in(Locale.ENGLISH));
    }

    @Test
    void figuresHaveTheirKindAndPlainDigits() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-u-nu-arabext"));
        try {
            String text = new MetricsText().gauge("a", "A figure.", 1234567890123.0).head("b", "Others.", "counter").value("b", "x=\"1\"", 0.25).toString();
            assertEquals("# HELP a A figure.\n# TYPE a gauge\na 1234567890123\n# HELP b Others.\n# TYPE b counter\nb{x=\"1\"} 0.250000\n", text);
        } finally {
            Locale.setDefault(before);
        }
    }
}
