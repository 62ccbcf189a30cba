package org.peyvand.ui.list.filter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;

/**
 * What relative conditions are measured from.
 *
 * @param today the day of now
 * @param calendar whose months, quarters and years count
 * @param zone where moments become days
 * @param me the person at work; {@code null} while nobody is signed in
 * @param permitted what that person may see: conditions on hidden attributes are left out, since nobody's value would meet them
 */
public record FilterNow(LocalDate today, CalendarSystem calendar, ZoneId zone, UUID me, Permitted permitted) {

    /** For somebody who may see everything. */
    public FilterNow(LocalDate today, CalendarSystem calendar, ZoneId zone, UUID me) {
        this(today, calendar, zone, me, Permitted.ALL);
    }

    /** As of now. Not on the UI thread. */
    public static FilterNow of(Kit kit) {
        UiThread.forbid("Asking who is at work");
        Culture culture = kit.culture();
        return new FilterNow(LocalDate.now(culture.zone()), culture.calendar(), culture.zone(), kit.find(CurrentUser.class).map(CurrentUser::userId).orElse(null),
                kit.permitted());
    }
}
