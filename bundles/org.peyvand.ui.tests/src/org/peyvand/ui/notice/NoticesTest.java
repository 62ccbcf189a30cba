package org.peyvand.ui.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Tone;
import org.peyvand.ui.history.PersonMemory;

class NoticesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final PersonMemory memory = new PersonMemory("test-" + UUID.randomUUID());
    private Notices notices = new Notices(memory);

    private static Notice notice(String key, String kind) {
        return Notice.of(key, kind, "bell", Tone.ACCENT, key, "", null, NOW);
    }

    private List<String> keys() {
        return notices.all().stream().map(Notice::key).toList();
    }

    @Test
    void stayInTheListUntilRead() {
        notices.post(List.of(notice("a", "due"), notice("b", "due"), notice("c", "meeting")));
        assertEquals(3, notices.unread());
        assertEquals(List.of("meeting", "due"), List.copyOf(notices.byKind().keySet()));
        notices.readAll();
        assertEquals(0, notices.unread());
        assertEquals(List.of("c", "b", "a"), keys());
        notices.dismiss("b");
        assertEquals(List.of("c", "a"), keys());
    }

    @Test
    void theSameOneIsToldOnceAndMovesUp() {
        notices.post(List.of(notice("a", "due"), notice("b", "due")));
        notices.post(List.of(notice("a", "due")));
        assertEquals(List.of("a", "b"), keys());
        assertEquals(2, notices.unread());
    }

    @Test
    void whatIsPutOffComesBackThenAndNotBefore() {
        List<Notice> told = new ArrayList<>();
        notices.listen(told::addAll);
        notices.post(List.of(notice("a", "due")));
        Instant until = Snooze.MINUTES.until(NOW, ZoneId.of("Asia/Tehran"));
        notices.putOff("a", until);
        assertEquals(List.of(), keys());
        notices.post(List.of(notice("a", "due")));
        notices.wake(until.minusSeconds(1));
        assertEquals(List.of(), keys());
        notices.wake(until);
        assertEquals(List.of("a"), keys());
        assertEquals(2, told.size());
    }

    @Test
    void tomorrowIsTheMorningOfThePerson() {
        assertEquals(Instant.parse("2026-11-22T04:30:00Z"), Snooze.TOMORROW.until(NOW, ZoneId.of("Asia/Tehran")));
        assertEquals(NOW.plus(Duration.ofHours(1)), Snooze.HOUR.until(NOW, ZoneId.of("Asia/Tehran")));
    }

    @Test
    void manyAreNotKeptForEver() {
        for (int i = 0; i < 500; i++) {
            notices.post(List.of(notice("n" + i, "due")));
        }
        assertEquals(200, notices.all().size());
        assertEquals(200, notices.unread());
        assertEquals("n499", keys().getFirst());
    }

    @Test
    void windowsFollowEachOtherWithoutGapOrOverlap() {
        ReminderWindow first = ReminderWindow.next(NOW, NOW.plusSeconds(60));
        ReminderWindow second = ReminderWindow.next(first.until(), NOW.plusSeconds(3600));
        assertEquals(NOW, first.from());
        assertEquals(first.until(), second.from());
        assertEquals(NOW.plusSeconds(3600), second.until());
    }

    @Test
    void aClockThatJumpsTellsNothingTwiceAndNoMoreThanADay() {
        assertTrue(ReminderWindow.next(NOW, NOW.minus(Duration.ofHours(3))).isEmpty(), "put back");
        assertTrue(ReminderWindow.next(null, NOW).isEmpty(), "the very first time");
        Instant years = NOW.plus(Duration.ofDays(800));
        assertEquals(years.minus(Duration.ofDays(1)), ReminderWindow.next(NOW, years).from());
    }

    @Test
    void areThereAgainAfterARestartTheSnoozedOnesTooAndNothingIsToldTwice() {
        RecordRef target = new RecordRef("core.activity", new UUID(1, 2));
        Notice due = Notice.of("تماس\n\"با\" پارس", "کارهای سررسیدشده", "bell", Tone.WARNING, "تماس", "دیروز", target, NOW);
        notices.post(List.of(notice("read", "due")));
        notices.readAll();
        notices.post(List.of(due, notice("later", "due"), new Notice("job", "jobs", "x", null, "ends with the run", "", null, () -> { }, NOW)));
        Instant until = Snooze.HOUR.until(NOW, ZoneId.of("Asia/Tehran"));
        notices.putOff("later", until);

        notices = new Notices(memory);
        List<Notice> told = new ArrayList<>();
        notices.listen(told::addAll);
        assertEquals(List.of(due.key(), "read"), keys());
        assertEquals(due, notices.all().getFirst());
        assertEquals(1, notices.unread());
        notices.post(List.of(notice("later", "due")));
        assertTrue(told.isEmpty(), "it is put off still");
        notices.wake(until);
        assertEquals(List.of("later", due.key(), "read"), keys());

        notices.dismiss(due.key());
        assertEquals(List.of("later", "read"), new Notices(memory).all().stream().map(Notice::key).toList());
    }

    @Test
    void brokenMemoryIsNoHindrance() {
        memory.put("notices", "[{\"key\":\"a\",\"at\":\"never\"}");
        notices = new Notices(memory);
        notices.post(List.of(notice("b", "due")));
        assertEquals(List.of("b"), keys());
    }

    @Test
    void theyAreOnTheDiskSoonThoughTheRunNeverEnds() throws Exception {
        notices.post(List.of(notice("kept-" + memory, "due")));
        memory.await();
        java.nio.file.Path file = java.nio.file.Path.of(org.eclipse.core.runtime.Platform.getInstanceLocation().getURL().getPath())
                .resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.peyvand.ui.prefs");
        assertTrue(java.nio.file.Files.readString(file).contains("kept-"), "what was told is in " + file);
    }
}
