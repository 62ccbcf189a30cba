package org.peyvand.ui.list.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.NarrowRights;

/** Today is Saturday 30 Aban 1405, 21 November 2026. */
class ListFiltersTest {
    private static final UUID ME = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final FilterNow JALALI = new FilterNow(TODAY, CalendarSystem.JALALI, TEHRAN, ME);
    private static final FilterNow GREGORIAN = new FilterNow(TODAY, CalendarSystem.GREGORIAN, TEHRAN, ME);
    private final EntityDescription deals = Deals.description();

    private String english(Condition condition) {
        return new FilterWords(Culture.english().with(CalendarSystem.JALALI), deals).of(condition);
    }

    private String persian(Condition condition) {
        return new FilterWords(Culture.persian(), deals).of(condition);
    }

    private boolean has(Condition condition, String name, Object value, FilterNow now) {
        return BoundCondition.of(condition, deals).matches(Deals.of(name, value), now);
    }

    private Criterion criterion(Condition condition, FilterNow now) {
        return ListFilters.of(condition).criterion(deals, now);
    }

    @Test
    void aConditionOnWhatIsHiddenIsLeftOutAndItsValueIsNotTold() {
        FilterNow now = new FilterNow(TODAY, CalendarSystem.JALALI, TEHRAN, ME, new NarrowRights("amount"));
        Condition hidden = Condition.of("amount", Operator.MORE, "1000000");
        Condition seen = Condition.of("name", Operator.CONTAINS, "pars");
        assertEquals(criterion(seen, JALALI), ListFilters.of(hidden, seen).criterion(deals, now));
        String words = new FilterWords(Culture.english(), deals).hidden(hidden);
        assertTrue(words.contains("Amount") && !words.contains("000"), words);
        assertNotEquals(words, new FilterWords(Culture.persian(), deals).hidden(hidden));
    }

    @Test
    void conditionsSpeakEnglishAndPersian() {
        assertEquals("Owner is me", english(Condition.of("owner", Operator.IS_ME)));
        assertEquals("مالک من هستم", persian(Condition.of("owner", Operator.IS_ME)));
        assertEquals("Close date in this Jalali month", english(Condition.of("closeOn", Operator.THIS_MONTH)));
        assertEquals("تاریخ بستن در این ماه", persian(Condition.of("closeOn", Operator.THIS_MONTH)));
        assertEquals("Amount more than 1,000,000", english(Condition.of("amount", Operator.MORE, "1000000")));
        assertEquals("مبلغ بیشتر از ۱٬۰۰۰٬۰۰۰", persian(Condition.of("amount", Operator.MORE, "1000000")));
        assertEquals("Seats between 2 and 5", english(Condition.of("seats", Operator.BETWEEN, "2", "5")));
        assertEquals("تاریخ بستن در ۷ روز آینده", persian(Condition.of("closeOn", Operator.NEXT_DAYS, "7")));
        assertEquals("Owner is Sara or Ali", english(new Condition("owner", Operator.IS,
                List.of(new Operand(ME.toString(), "Sara"), new Operand(UUID.randomUUID().toString(), "Ali")))));
        assertEquals("Name contains “pars”", english(Condition.of("name", Operator.CONTAINS, "pars")));
        assertEquals("Active: yes", english(Condition.of("active", Operator.YES)));
    }

    @Test
    void everyOperatorHasWordsInBothLanguages() {
        for (var attribute : deals.attributes()) {
            for (Operator operator : Operators.of(attribute)) {
                for (Culture culture : List.of(Culture.english(), Culture.persian(), Culture.english().with(CalendarSystem.JALALI),
                        Culture.persian().with(CalendarSystem.GREGORIAN))) {
                    String choice = new FilterWords(culture, deals).choice(attribute, operator);
                    assertFalse(choice.contains("choice."), choice);
                }
            }
        }
    }

    @Test
    void monthsAndYearsAreThoseOfThePersonsCalendar() {
        Condition month = Condition.of("closeOn", Operator.THIS_MONTH);
        assertEquals(Criteria.any(Criteria.all(Criteria.where("closeOn").atLeast(LocalDate.of(2026, 10, 23)), Criteria.where("closeOn").lessThan(LocalDate.of(2026, 11, 22)))),
                criterion(month, JALALI));
        assertTrue(has(month, "closeOn", LocalDate.of(2026, 11, 30), GREGORIAN));
        assertFalse(has(month, "closeOn", LocalDate.of(2026, 11, 30), JALALI));
        assertTrue(has(Condition.of("closeOn", Operator.THIS_YEAR), "closeOn", LocalDate.of(2027, 3, 20), JALALI));
        assertFalse(has(Condition.of("closeOn", Operator.THIS_YEAR), "closeOn", LocalDate.of(2026, 3, 20), JALALI));
        assertTrue(has(Condition.of("closeOn", Operator.LAST_MONTH), "closeOn", LocalDate.of(2026, 10, 22), JALALI));
        assertTrue(has(Condition.of("closeOn", Operator.NEXT_MONTH), "closeOn", LocalDate.of(2026, 12, 1), GREGORIAN));
        assertTrue(has(Condition.of("closeOn", Operator.THIS_QUARTER), "closeOn", LocalDate.of(2026, 9, 23), JALALI));
    }

    @Test
    void weeksBeginOnSaturdayInTheJalaliCalendarAndOnMondayInTheOther() {
        Condition week = Condition.of("closeOn", Operator.THIS_WEEK);
        assertTrue(has(week, "closeOn", LocalDate.of(2026, 11, 27), JALALI));
        assertFalse(has(week, "closeOn", LocalDate.of(2026, 11, 20), JALALI));
        assertTrue(has(week, "closeOn", LocalDate.of(2026, 11, 16), GREGORIAN));
        assertFalse(has(week, "closeOn", LocalDate.of(2026, 11, 23), GREGORIAN));
    }

    @Test
    void daysAroundTodayAndMomentsOfTheZone() {
        assertTrue(has(Condition.of("closeOn", Operator.PAST), "closeOn", TODAY.minusDays(1), JALALI));
        assertFalse(has(Condition.of("closeOn", Operator.PAST), "closeOn", TODAY, JALALI));
        assertTrue(has(Condition.of("closeOn", Operator.LAST_DAYS, "7"), "closeOn", TODAY.minusDays(6), JALALI));
        assertFalse(has(Condition.of("closeOn", Operator.LAST_DAYS, "7"), "closeOn", TODAY.minusDays(7), JALALI));
        assertFalse(has(Condition.of("closeOn", Operator.NEXT_DAYS, "7"), "closeOn", TODAY.plusDays(7), JALALI));
        assertTrue(has(Condition.of("closeOn", Operator.BETWEEN, "2026-12-01", "2026-11-01"), "closeOn", TODAY, JALALI));
        Instant lateEvening = Instant.parse("2026-11-20T21:00:00Z");
        assertTrue(has(Condition.of("seenAt", Operator.TODAY), "seenAt", lateEvening, JALALI), "half past midnight in Tehran");
    }

    @Test
    void relativeValuesAreStoredRelativeAndTextsComeBack() {
        ListFilters filters = ListFilters.of(Condition.of("owner", Operator.IS_ME), Condition.of("closeOn", Operator.NEXT_DAYS, "7"),
                new Condition("status", Operator.IS, List.of(new Operand("won", "برنده «۱»"), Operand.of("lost"))));
        String text = FilterText.write(filters);
        assertTrue(text.startsWith("{\"v\":1,"), text);
        assertFalse(text.contains(ME.toString()));
        assertEquals(filters, FilterText.read(text));
        assertEquals(ListFilters.NONE, FilterText.read(""));
        assertEquals(ListFilters.of(Condition.of("owner", Operator.IS_ME), Condition.of("status", Operator.IS, "won", "lost")),
                FilterText.parse("owner is-me; status is won|lost"));
        assertThrows(IllegalArgumentException.class, () -> FilterText.parse("owner is-nobody"));
    }

    @Test
    void whatIsBrokenIsSaidAndTheRestHolds() {
        Condition gone = Condition.of("colour", Operator.IS, "red");
        Condition unreadable = Condition.of("amount", Operator.MORE, "plenty");
        Condition missing = Condition.of("amount", Operator.MORE);
        Condition good = Condition.of("amount", Operator.MORE, "5");
        for (Condition broken : List.of(gone, unreadable, missing, Condition.of("name", Operator.IS_ME))) {
            assertTrue(BoundCondition.of(broken, deals).isBroken(), broken.toString());
        }
        assertEquals("colour (no longer there)", english(gone));
        assertEquals("مبلغ (دیگر نیست)", persian(unreadable));
        assertEquals(Criteria.where("amount").moreThan(new BigDecimal("5")), new ListFilters(List.of(gone, unreadable, good)).criterion(deals, JALALI));
        assertEquals(1, FilterText.read("not json {").conditions().size());
        assertEquals(1, FilterText.read("{\"v\":99,\"all\":[]}").conditions().size());
        assertTrue(BoundCondition.of(FilterText.read("{\"v\":1,\"all\":[{\"path\":\"name\",\"op\":\"sounds-like\"}]}").conditions().getFirst(), deals).isBroken());
    }

    @Test
    void criteriaOfTheKinds() {
        assertEquals(Criteria.where("owner").is(ME), criterion(Condition.of("owner", Operator.IS_ME), JALALI));
        assertEquals(Criteria.where("owner").in(List.of()), criterion(Condition.of("owner", Operator.IS_ME), new FilterNow(TODAY, CalendarSystem.JALALI, TEHRAN, null)));
        assertEquals(Criteria.where("seats").between(2, 5), criterion(Condition.of("seats", Operator.BETWEEN, "5", "2"), JALALI));
        assertTrue(has(Condition.of("amount", Operator.IS, "5.0"), "amount", new BigDecimal("5.00"), JALALI));
        assertTrue(has(Condition.of("name", Operator.CONTAINS, "PARS"), "name", "Sazeh Pars", JALALI));
        assertTrue(has(Condition.of("active", Operator.NO), "active", null, JALALI));
        assertTrue(has(Condition.of("status", Operator.IS_NOT, "won"), "status", null, JALALI));
        assertFalse(has(Condition.of("status", Operator.IS_NOT, "won"), "status", "won", JALALI));
    }
}
