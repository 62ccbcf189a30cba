package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.model.Branch;
import org.peyvand.testing.MemoryDatabase;

/** Where the program works: language and day of the installation, currency of the branch. */
@ExtendWith(MemoryDatabase.class)
class WorkplaceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Workplace workplace;
    private final Records records;
    private final CurrentUserService current;

    WorkplaceTest(Workplace workplace, Records records, CurrentUserService current) {
        this.workplace = workplace;
        this.records = records;
        this.current = current;
    }

    @Test
    void theCurrencyFollowsTheBranchAlsoAfterAChange() {
        for (String currency : new String[] {"EUR", "IRR"}) {
            Branch branch = current.branch();
            branch.setCurrency(currency);
            assertTrue(records.save(branch).isDone());
            assertTrue(comesTrue(() -> workplace.currency().equals(currency)), () -> workplace.currency() + " instead of " + currency);
        }
    }

    @Test
    void theLanguageIsThatOfTheProcess() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"fa", "en"}) {
                Locale.setDefault(Locale.of(language));
                assertEquals(language, workplace.culture().language().getLanguage());
                assertEquals(language.equals("fa"), workplace.culture().rightToLeft());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDayBeginsInTheZoneOfTheInstallation() {
        Instant noon = LocalDate.of(2026, 3, 21).atTime(12, 0).atZone(workplace.culture().zone()).toInstant();
        assertEquals(LocalDate.of(2026, 3, 21), workplace.day(noon));
        assertEquals(LocalDate.of(2026, 3, 22), workplace.day(noon.plus(Duration.ofHours(12))));
        Instant now = workplace.now();
        assertTrue(Duration.between(now, workplace.now()).compareTo(PATIENCE) < 0);
        assertTrue(Math.abs(workplace.today().toEpochDay() - now.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay()) <= 1);
    }

    /** Changes are told after the commit, by another thread. */
    private static boolean comesTrue(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
