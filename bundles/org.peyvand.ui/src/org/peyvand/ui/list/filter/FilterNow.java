package org.peyvand.ui.list.filter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;

/**
 * What relative conditions are measured from.
 *
 * @param today the day of now
 * @param calendar whose months, quarters and years count
 * @param zone where moments become days
 * @param me the person at work; {@code null} while nobody is signed in
 */
public record FilterNow(LocalDate today, CalendarSystem calendar, ZoneId zone, UUID me) {

    /** As of now. Not on the UI thread. */
    public static FilterNow of(Kit kit) {
        UiThread.forbid("Asking who is at work");
        Culture culture = kit.culture();
        return new FilterNow(LocalDate.now(culture.zone()), culture.calendar(), culture.zone(), kit.find(CurrentUser.class).map(CurrentUser::userId).orElse(null));
    }
}
