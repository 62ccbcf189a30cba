package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.MemoryDatabase;

/** Order, paging and filters of the timeline, with ten thousand entries. */
@ExtendWith(MemoryDatabase.class)
class TimelineTest {
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final int MANY = 10_000;
    private final Records records;
    private final Timeline timeline;

    TimelineTest(Records records, Timeline timeline) {
        this.records = records;
        this.timeline = timeline;
    }

    @Test
    void pagesOfTenThousandFitTogether(UnitOfWork work) {
        Account account = records.save(Persons.account("Busy")).value();
        Account other = records.save(Persons.account("Other")).value();
        for (int batch = 0; batch < MANY; batch += 1000) {
            int first = batch;
            assertTrue(work.write(session -> {
                for (int i = first; i < first + 1000; i++) {
                    ActivityKind kind = ActivityKind.values()[i % ActivityKind.values().length];
                    Activity activity = Persons.activity(kind, "No. " + i, session.find(Account.class, account.getId()).orElseThrow());
                    activity.setStartAt(START.plusSeconds(60L * (i * 7919L % MANY)));
                    activity.setDoneAt(kind == ActivityKind.NOTE ? activity.getStartAt() : null);
                    session.add(activity);
                }
                return Outcome.done(null);
            }).isDone());
        }
        records.save(Persons.activity(ActivityKind.CALL, "Not here", other));

        assertEquals(MANY, timeline.count(account.getId(), TimelineFilter.everything()));
        List<TimelineEntry> some = new ArrayList<>();
        for (int offset : List.of(0, 100, 4_300, 4_400, MANY - 50)) {
            some.addAll(timeline.of(account.getId(), TimelineFilter.everything(), offset, 100));
        }
        assertEquals(450, some.size(), "the last page is half full");
        List<Instant> times = some.stream().map(TimelineEntry::at).toList();
        assertEquals(times.stream().distinct().sorted(Comparator.reverseOrder()).toList(), times, "newest first, nothing twice");
        assertEquals(some.subList(221, 278), timeline.of(account.getId(), TimelineFilter.everything(), 4_321, 57), "pages may lie anywhere");
        assertEquals(START.plusSeconds(60L * (MANY - 1)), times.getFirst());
        assertEquals(START, times.getLast());
    }

    @Test
    void kindsAndTimesAreFiltered() {
        Account account = records.save(Persons.account("Filtered")).value();
        put(account, ActivityKind.CALL, "Morning call", START);
        put(account, ActivityKind.MEETING, "Noon", START.plusSeconds(3600));
        put(account, ActivityKind.CALL, "Evening call", START.plusSeconds(7200));
        assertEquals(List.of("Evening call", "Morning call"), titles(account, TimelineFilter.only("call")));
        TimelineFilter hours = new TimelineFilter(Set.of(), START.plusSeconds(1), START.plusSeconds(7200));
        assertEquals(List.of("Noon"), titles(account, hours));
        assertEquals(1, timeline.count(account.getId(), hours));
        assertEquals(List.of(), titles(account, TimelineFilter.only("nothing")));
        assertThrows(IllegalArgumentException.class, () -> timeline.of(account.getId(), TimelineFilter.everything(), -1, 10));
    }

    @Test
    void anEntrySaysWhatWhoAndHow() {
        Account account = records.save(Persons.account("Told")).value();
        Activity call = records.create(Activity.class);
        call.setKind(ActivityKind.CALL);
        call.setSubject("قرار دمو");
        call.setAccount(account);
        call.setPerson(records.save(Persons.person("Sara", "Amini")).value());
        records.save(call);
        TimelineEntry entry = timeline.of(account.getId(), TimelineFilter.everything(), 0, 10).getFirst();
        assertEquals("قرار دمو", entry.title());
        assertEquals("تماس", entry.kind().label().in(Locale.of("fa")));
        assertEquals("Open – Sara Amini", entry.detail().in(Locale.ENGLISH));
        assertEquals(System.getProperty("user.name"), entry.author());
        assertEquals("core.activity", entry.record().entity());
    }

    private void put(Account account, ActivityKind kind, String subject, Instant at) {
        Activity activity = Persons.activity(kind, subject, account);
        activity.setStartAt(at);
        assertTrue(records.save(activity).isDone());
    }

    private List<String> titles(Account account, TimelineFilter filter) {
        return timeline.of(account.getId(), filter, 0, 100).stream().map(TimelineEntry::title).toList();
    }
}
