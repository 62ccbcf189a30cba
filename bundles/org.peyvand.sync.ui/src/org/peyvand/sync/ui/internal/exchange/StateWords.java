package org.peyvand.sync.ui.internal.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.sync.SteadyExchange.State;

/**
 * How a branch stands with its head office, in words that everybody understands.
 *
 * @param now what "ago" counts from
 */
record StateWords(Culture culture, Instant now) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int HOUR = 60;
    private static final int MANY_HOURS = 6;

    /** One short sentence, for the status line. */
    Message brief(State state) {
        return switch (state.phase()) {
            case ALONE -> ExchangeText.of("state.alone");
            case WORKING -> ExchangeText.of(state.loaded() ? "state.working" : "state.loading", state.worked());
            case CUT_OFF -> ExchangeText.of("state.cutOff", since(state.since()));
            case COMPARING -> ExchangeText.of("state.comparing", state.worked());
            case REFUSED -> ExchangeText.of("state.refused");
            case BLOCKED -> ExchangeText.of("state.blocked");
            case RESTING -> resting(state);
        };
    }

    private Message resting(State state) {
        if (state.syncedAt().isEmpty()) {
            return ExchangeText.of("state.never");
        }
        Message ago = ago(state.syncedAt().get());
        return state.waiting() == 0 ? ExchangeText.of("state.inStep", ago) : ExchangeText.of("state.waiting", state.waiting(), ago);
    }

    /** Everything there is to say, for the page. */
    Message whole(State state) {
        Message ago = state.syncedAt().map(this::ago).orElseGet(() -> ExchangeText.of("ago.never"));
        boolean problem = state.phase() == Phase.CUT_OFF || state.phase() == Phase.REFUSED || state.phase() == Phase.BLOCKED;
        Message why = problem && state.problem().isPresent() ? state.problem().get() : ExchangeText.of("whole.fine");
        return ExchangeText.of("whole", ago, state.waiting(), why);
    }

    /** "2 minutes ago", "yesterday", or the day. */
    Message ago(Instant then) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        LocalDate day = LocalDate.ofInstant(then, culture.zone());
        LocalDate today = LocalDate.ofInstant(now, culture.zone());
        if (minutes < 1) {
            return ExchangeText.of("ago.now");
        }
        if (minutes < HOUR) {
            return ExchangeText.of("ago.minutes", minutes);
        }
        if (minutes < HOUR * MANY_HOURS || day.equals(today)) {
            return ExchangeText.of("ago.hours", minutes / HOUR);
        }
        return day.plusDays(1).equals(today) ? ExchangeText.of("ago.yesterday") : ExchangeText.of("ago.day", day);
    }

    /** "10:40" today, the whole moment before. */
    private Object since(Instant then) {
        ZoneId zone = culture.zone();
        boolean today = LocalDate.ofInstant(then, zone).equals(LocalDate.ofInstant(now, zone));
        return today ? culture.digits(LocalTime.ofInstant(then, zone).format(CLOCK)) : culture.moment(then);
    }
}
