package org.peyvand.core.ui.internal.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.User;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.Roles;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.ui.day.DayLine;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.day.Postponement;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.ReminderWindow;
import org.peyvand.ui.rows.RowItem;

/** The blocks and reminders of the core over a real database. */
@ExtendWith(MemoryDatabase.class)
class DayBlocksTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Records records;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final CurrentUserService user;
    private final Roles roles;

    DayBlocksTest(Records records, UnitOfWork work, EntityDescriptions descriptions, CurrentUserService user, Roles roles) {
        this.records = records;
        this.work = work;
        this.descriptions = descriptions;
        this.user = user;
        this.roles = roles;
    }

    private Account mine(String name) {
        Account account = records.create(Account.class);
        account.setName(name);
        return records.save(account).value();
    }

    private List<RowItem> changes(Culture culture) {
        ChangesBlock block = new ChangesBlock();
        block.records = records;
        block.work = work;
        block.descriptions = descriptions;
        block.user = user;
        return block.load(new DayMoment(culture, Instant.now())).lines().stream().map(DayLine::row).toList();
    }

    @Test
    void whatOthersChangedOnMyRecordsIsSaidInWords() {
        Account account = mine("Pars");
        mine("untouched");
        User me = user.user();
        User other = new User();
        other.setDisplayName("Sara");
        other.setLogin("sara");
        other.setBranch(me.getBranch());
        assertTrue(roles.give(records.save(other).value(), Roles.ADMINISTRATOR).isDone());
        assertTrue(user.workAs("sara").isDone());
        account.setCity("Tabriz");
        Outcome<Account> saved = records.save(account);
        assertTrue(saved.isDone(), () -> saved.diagnostics().toString());
        mine("hers");
        assertTrue(user.workAs(me.getLogin()).isDone());
        assertEquals(List.of("Pars: Sara changed: City"), changes(Culture.english()).stream().map(row -> row.title() + ": " + row.detail()).toList());
        assertTrue(changes(Culture.persian()).getFirst().detail().contains("شهر"));
    }

    private Activity meeting(Instant start) {
        Activity activity = records.create(Activity.class);
        activity.setKind(ActivityKind.MEETING);
        activity.setSubject("plan");
        activity.setStartAt(start);
        activity.setEndAt(start.plus(Duration.ofHours(2)));
        return records.save(activity).value();
    }

    @Test
    void aMeetingThatIsPutOffKeepsItsLength() {
        DayMoment day = new DayMoment(Culture.english(), NOW);
        Activity meeting = meeting(day.start().plusSeconds(60));
        MeetingsBlock block = new MeetingsBlock();
        block.records = records;
        block.user = user;
        DayLine line = block.load(day).lines().stream().filter(one -> one.row().target().id().equals(meeting.getId())).findFirst().orElseThrow();
        assertTrue(line.postpone().apply(Postponement.TOMORROW).isDone());
        Activity moved = records.find(Activity.class, meeting.getId()).orElseThrow();
        assertTrue(!moved.getStartAt().isBefore(day.end()));
        assertEquals(Duration.ofHours(2), Duration.between(moved.getStartAt(), moved.getEndAt()));
    }

    @Test
    void meetingsAreToldTenMinutesBeforeAndOnce() {
        Instant start = NOW.plus(Duration.ofDays(3));
        Activity meeting = meeting(start);
        ActivityReminders reminders = new ActivityReminders();
        reminders.records = records;
        reminders.user = user;
        Instant told = start.minus(Duration.ofMinutes(20));
        int count = 0;
        for (int minute = 1; minute <= 20; minute++) {
            ReminderWindow window = ReminderWindow.next(told, told.plusSeconds(60));
            told = window.until();
            List<Notice> notices = reminders.in(window, Culture.english());
            if (notices.stream().anyMatch(notice -> notice.target().id().equals(meeting.getId()))) {
                count++;
                assertEquals(11, minute, "the first window that reaches ten minutes ahead");
            }
        }
        assertEquals(1, count);
    }
}
