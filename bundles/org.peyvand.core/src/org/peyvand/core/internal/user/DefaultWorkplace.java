package org.peyvand.core.internal.user;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;

/** Takes language and zone from the running program, the currency from the branch, the time from the clock service where there is one. */
@Component
public final class DefaultWorkplace implements Workplace {
    private static final String RIAL = "IRR";
    private static final String DOLLAR = "USD";
    private final CurrentUserService current;
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public DefaultWorkplace(@Reference CurrentUserService current, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.current = current;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    @Override
    public Culture culture() {
        return Culture.of(Locale.getDefault());
    }

    @Override
    public String currency() {
        String own = current.branch().getCurrency();
        return own == null || own.isBlank() ? currencyOf(Locale.getDefault()) : own;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today() {
        return day(now());
    }

    static String currencyOf(Locale language) {
        if ("fa".equals(language.getLanguage())) {
            return RIAL;
        }
        try {
            Currency currency = Currency.getInstance(language);
            return currency == null ? DOLLAR : currency.getCurrencyCode();
        } catch (IllegalArgumentException noCountry) {
            return DOLLAR;
        }
    }
}
