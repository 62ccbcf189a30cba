package org.peyvand.core.ui.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.DayRange;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.rows.RowItem;

class TimelineModelTest {
    private static final TimelineKind CALL = new TimelineKind("call", "telephone", CoreText.of("activity.do.CALL"));

    private final List<TimelineFilter> asked = new ArrayList<>();

    private TimelineModel model(int entries) {
        Timeline timeline = new Timeline() {
            @Override
            public List<TimelineKind> kinds() {
                return List.of(CALL);
            }

            @Override
            public List<TimelineEntry> of(UUID account, TimelineFilter filter, int offset, int limit) {
                asked.add(filter);
                List<TimelineEntry> page = new ArrayList<>();
                for (int i = offset; i < Math.min(entries, offset + limit); i++) {
                    page.add(new TimelineEntry(CALL, Instant.EPOCH.plusSeconds(entries - i), "Call " + i, null, "Sara", new RecordRef("core.activity", UUID.randomUUID())));
                }
                return page;
            }

            @Override
            public long count(UUID account, TimelineFilter filter) {
                return entries;
            }
        };
        return new TimelineModel(timeline, Culture.english(), UUID.randomUUID());
    }

    @Test
    void pagesFollowEachOtherUntilTheEnd() {
        TimelineModel model = model(250);

        TimelineModel.Page first = model.load(TimelineModel.Wish.EVERYTHING, 0);
        TimelineModel.Page last = model.load(TimelineModel.Wish.EVERYTHING, 200);

        assertEquals(TimelineModel.FIRST, first.rows().size(), "a window full is enough for a beginning");
        assertEquals(-1, first.total(), "nobody waits for the count");
        assertEquals(250, model.count(TimelineModel.Wish.EVERYTHING));
        assertTrue(first.more());
        assertEquals(TimelineModel.PAGE, model.load(TimelineModel.Wish.EVERYTHING, TimelineModel.FIRST).rows().size());
        assertEquals(50, last.rows().size());
        assertFalse(last.more());
        assertEquals("Call 249", last.rows().getLast().title());
    }

    @Test
    void fewEntriesNeedNoCount() {
        assertEquals(3, model(3).load(TimelineModel.Wish.EVERYTHING, 0).total());
    }

    @Test
    void aKindNarrowsWhatIsRead() {
        TimelineModel model = model(3);

        model.load(new TimelineModel.Wish("call", null, null), 0);
        model.load(TimelineModel.Wish.EVERYTHING, 0);

        assertTrue(asked.getFirst().wants("call") && !asked.getFirst().wants("note"));
        assertTrue(asked.getLast().wants("note"));
    }

    @Test
    void everythingIsTheFirstChoice() {
        List<Choice> kinds = model(0).kinds("Everything");

        assertNull(kinds.getFirst().value());
        assertEquals("call", kinds.get(1).value());
    }

    @Test
    void aRowOpensTheRecordBehindIt() {
        RowItem row = model(1).load(TimelineModel.Wish.EVERYTHING, 0).rows().getFirst();

        assertEquals("core.activity", row.target().entity());
        assertEquals("Sara", row.note());
    }

    @Test
    void aPersonAndAPeriodNarrowItToo() {
        UUID who = UUID.randomUUID();
        java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 21);
        model(3).load(new TimelineModel.Wish(null, who, new DayRange(day.minusDays(6), day)), 0);
        TimelineFilter filter = asked.getFirst();
        assertEquals(who, filter.who());
        assertEquals(7, java.time.Duration.between(filter.from(), filter.until()).toDays());
    }

    @Test
    void aSideThatIsOpenIsNotAskedFor() {
        java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 21);
        model(3).load(new TimelineModel.Wish(null, null, new DayRange(day, null)), 0);
        model(3).load(new TimelineModel.Wish(null, null, new DayRange(null, day)), 0);
        assertNull(asked.getFirst().until());
        assertNull(asked.getLast().from());
        assertFalse(new TimelineModel.Wish(null, null, new DayRange(null, day)).isEverything());
    }
}
