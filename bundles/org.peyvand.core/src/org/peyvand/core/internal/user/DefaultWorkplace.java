package org.peyvand.core.internal.user;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.EntityChange;

/**
 * Takes language and zone from the running program, the currency from the branch, the time from the clock service where there is one.
 * Rules ask for the currency of every record of an import, so it is kept until a user or a branch is changed.
 */
@Component(service = {Workplace.class, EventHandler.class}, property = "event.topics=" + EntityChange.TOPIC)
public final class DefaultWorkplace implements Workplace, EventHandler {
    private static final Set<String> SOURCES = Set.of("core.user", "core.branch");
    private static final String RIAL = "IRR";
    private static final String DOLLAR = "USD";
    private final CurrentUserService current;
    private final Clock clock;
    private volatile String currency;

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
        String known = currency;
        if (known == null) {
            String own = current.branch().getCurrency();
            known = own == null || own.isBlank() ? currencyOf(Locale.getDefault()) : own;
            currency = known;
        }
        return known;
    }

    @Override
    public void handleEvent(Event event) {
        boolean unknown = Boolean.TRUE.equals(event.getProperty(EntityChange.TRUNCATED));
        if (unknown || event.getProperty(EntityChange.CHANGES) instanceof List<?> changes && changes.stream().anyMatch(DefaultWorkplace::isSource)) {
            currency = null;
        }
    }

    private static boolean isSource(Object change) {
        return change instanceof EntityChange entityChange && SOURCES.contains(entityChange.entity());
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
