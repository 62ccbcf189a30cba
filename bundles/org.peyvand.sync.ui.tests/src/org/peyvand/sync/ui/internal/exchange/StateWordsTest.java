package org.peyvand.sync.ui.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.sync.SteadyExchange.State;

/** What the edge of the window says of the exchange. */
class StateWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Culture ENGLISH = Culture.english().in(ZoneId.of("UTC"));
    private static final Culture PERSIAN = Culture.persian().in(ZoneId.of("UTC"));

    private static State state(Phase phase, Duration sinceInStep, long waiting, long worked) {
        return new State(phase, NOW.minus(Duration.ofMinutes(80)), Optional.of(Message.of(StateWordsTest.class, "x")), worked, waiting,
            Optional.ofNullable(sinceInStep).map(NOW::minus), true);
    }

    private static String said(Culture culture, State state) {
        return new StateWords(culture, NOW).brief(state).in(culture);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PT20S|just now|همین حالا", "PT1M|1 minute ago|۱ دقیقه پیش", "PT2M|2 minutes ago|۲ دقیقه پیش", "PT90M|1 hour ago|۱ ساعت پیش",
        "PT5H|5 hours ago|۵ ساعت پیش", "PT20H|yesterday|دیروز"})
    void howOldTheDataAre(String age, String english, String persian) {
        assertEquals("In step, " + english, said(ENGLISH, state(Phase.RESTING, Duration.parse(age), 0, 0)));
        assertEquals("همگام، " + persian, said(PERSIAN, state(Phase.RESTING, Duration.parse(age), 0, 0)));
    }

    @Test
    void aDayOfLongAgoIsNamed() {
        assertEquals("In step, on " + ENGLISH.date(java.time.LocalDate.of(2026, 11, 12)), said(ENGLISH, state(Phase.RESTING, Duration.ofDays(10), 0, 0)));
    }

    @Test
    void whatWaitsIsCounted() {
        assertEquals("14 changes wait; last exchange yesterday", said(ENGLISH, state(Phase.RESTING, Duration.ofHours(20), 14, 0)));
        assertEquals("۱۴ تغییر در انتظار؛ آخرین همگام‌سازی دیروز", said(PERSIAN, state(Phase.RESTING, Duration.ofHours(20), 14, 0)));
        assertEquals("1 change waits; last exchange just now", said(ENGLISH, state(Phase.RESTING, Duration.ZERO, 1, 0)));
    }

    @Test
    void itIsSaidSinceWhenTheHeadOfficeIsAway() {
        assertEquals("Head office unreachable since 10:40 – work goes on", said(ENGLISH, state(Phase.CUT_OFF, Duration.ofHours(2), 3, 0)));
        assertEquals("دفتر مرکزی از ۱۰:۴۰ در دسترس نیست – کار ادامه دارد", said(PERSIAN, state(Phase.CUT_OFF, Duration.ofHours(2), 3, 0)));
    }

    @Test
    void progressIsCounted() {
        assertEquals("Exchanging…", said(ENGLISH, state(Phase.WORKING, Duration.ZERO, 0, 0)));
        assertEquals("Exchanging… 12 changes", said(ENGLISH, state(Phase.WORKING, Duration.ZERO, 0, 12)));
        assertEquals("Comparing with the head office… 12 records", said(ENGLISH, state(Phase.COMPARING, Duration.ZERO, 0, 12)));
        assertEquals("در حال مقایسه با دفتر مرکزی… ۱۲ رکورد", said(PERSIAN, state(Phase.COMPARING, Duration.ZERO, 0, 12)));
        assertEquals("Not exchanged yet", said(ENGLISH, state(Phase.RESTING, null, 0, 0)));
    }

    @Test
    void thePageSaysWhyItDoesNotGo() {
        State cut = new State(Phase.CUT_OFF, NOW, Optional.of(ExchangeText.of("state.tip")), 0, 2, Optional.empty(), true);
        assertEquals("Last in step: never. 2 changes wait here for the head office. Click for the exchange with the head office",
            new StateWords(ENGLISH, NOW).whole(cut).in(ENGLISH));
    }
}
