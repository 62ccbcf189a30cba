package org.peyvand.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.Direction;

class ActivityDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final SavedRecords records = new SavedRecords();

    private Activity store(ActivityKind kind, String title, String text, Instant when) {
        ActivityDraft draft = new ActivityDraft(kind, title, text, when, null, ActivitySubject.none());
        return draft.store(records, NOW).value();
    }

    @Test
    void aNoteIsDoneAndTakesItsFirstLineAsSubject() {
        Activity note = store(ActivityKind.NOTE, " ", "Prefers mail\nNever calls back", null);

        assertEquals("Prefers mail", note.getSubject());
        assertEquals(ActivityStatus.DONE, note.getStatus());
        assertEquals(NOW, note.getDoneAt());
    }

    @Test
    void aCallIsOutboundUnlessSaidOtherwise() {
        assertEquals(Direction.OUTBOUND, store(ActivityKind.CALL, "Offer", "", null).getDirection());
    }

    @Test
    void aTaskIsOpenUntilItsDay() {
        Instant due = NOW.plusSeconds(86_400);
        Activity task = store(ActivityKind.TASK, "Send catalogue", "", due);

        assertEquals(ActivityStatus.OPEN, task.getStatus());
        assertEquals(due, task.getDueAt());
        assertNull(task.getDoneAt());
    }

    @Test
    void aMeetingToComeIsOpenAndOneOfThePastIsDone() {
        assertEquals(ActivityStatus.OPEN, store(ActivityKind.MEETING, "Visit", "", NOW.plusSeconds(60)).getStatus());
        assertEquals(ActivityStatus.DONE, store(ActivityKind.MEETING, "Visit", "", NOW.minusSeconds(60)).getStatus());
    }

    @Test
    void nothingTypedIsRefusedAndNothingIsStored() {
        Outcome<Activity> outcome = new ActivityDraft(ActivityKind.NOTE, " ", "\n ", null, null, ActivitySubject.none()).store(records, NOW);

        assertFalse(outcome.isDone());
        assertTrue(records.saved().isEmpty());
    }

    @Test
    void itBelongsToWhatItIsAbout() {
        Account account = new Account();
        RecordRef deal = new RecordRef("sales.opportunity", UUID.randomUUID());
        Activity call = new ActivityDraft(ActivityKind.CALL, "Price", "", null, Direction.INBOUND, new ActivitySubject(account, null, deal))
                .store(records, NOW).value();

        assertEquals(account, call.getAccount());
        assertEquals(deal.id(), call.getAboutId());
        assertEquals("sales.opportunity", call.getAboutType());
        assertEquals(Direction.INBOUND, call.getDirection());
    }

    @Test
    void aLongFirstLineIsCutWithoutBreakingACharacter() {
        String line = "پ".repeat(119) + "😀😀😀";
        String subject = new ActivityDraft(ActivityKind.NOTE, "", line, null, null, ActivitySubject.none()).subjectLine();

        assertTrue(subject.endsWith("…"), subject);
        assertEquals(120, subject.codePointCount(0, subject.length()));
    }
}
