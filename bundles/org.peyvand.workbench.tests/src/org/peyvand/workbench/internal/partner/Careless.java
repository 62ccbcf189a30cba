package org.peyvand.workbench.internal.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.model.Account;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.core.ui.BlockContent;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.board.CardNotes;
import org.peyvand.ui.day.DayBlock;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;
import org.peyvand.ui.go.Destination;
import org.peyvand.ui.go.DestinationSource;
import org.peyvand.ui.list.CellText;
import org.peyvand.ui.list.ListFilter;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.ReminderSource;
import org.peyvand.ui.notice.ReminderWindow;

/** The classes of a plug-in whose author thought of nothing: each of them throws when it is used. */
public final class Careless {

    private Careless() {
    }

    private static RuntimeException careless() {
        return new NullPointerException("nobody thought of this");
    }

    /** Cannot even be made. */
    public static final class Unmade implements EntityPage<Account>, DayBlock, AccountBlock, ReminderSource, DestinationSource, RecordAction<Account>, CellText {
        /** Throws. */
        public Unmade() {
            throw careless();
        }

        @Override
        public void create(Composite parent, PageContext<Account> context) {
            throw careless();
        }

        @Override
        public DayContent load(DayMoment day) {
            throw careless();
        }

        @Override
        public BlockContent load(Account account, Culture culture) {
            throw careless();
        }

        @Override
        public List<Notice> in(ReminderWindow window, Culture culture) {
            throw careless();
        }

        @Override
        public boolean offered(Account record) {
            throw careless();
        }

        @Override
        public void run(PageContext<Account> context) {
            throw careless();
        }

        @Override
        public String of(DomainEntity record, Kit kit) {
            throw careless();
        }
    }

    /** Throws when it is shown. */
    public static final class Page implements EntityPage<Account> {
        @Override
        public void create(Composite parent, PageContext<Account> context) {
            throw careless();
        }
    }

    /** Throws in a list. */
    public static final class Cell implements CellText {
        @Override
        public String of(DomainEntity record, Kit kit) {
            throw careless();
        }
    }

    /** Throws when a list is read. */
    public static final class Query implements ListFilter {
        @Override
        public Criterion criterion(Kit kit) {
            throw careless();
        }
    }

    /** Throws when it is asked whether it makes sense. */
    public static final class Action implements RecordAction<Account> {
        @Override
        public boolean offered(Account record) {
            throw careless();
        }

        @Override
        public void run(PageContext<Account> context) {
            throw careless();
        }
    }

    /** Throws on my day. */
    public static final class Day implements DayBlock {
        @Override
        public DayContent load(DayMoment day) {
            throw careless();
        }
    }

    /** Throws on the page of a customer. */
    public static final class Block implements AccountBlock {
        @Override
        public BlockContent load(Account account, Culture culture) {
            throw careless();
        }
    }

    /** Throws when it is asked for reminders. */
    public static final class Reminder implements ReminderSource {
        @Override
        public List<Notice> in(ReminderWindow window, Culture culture) {
            throw careless();
        }
    }

    /** Throws when somebody looks for something. */
    public static final class Places implements DestinationSource {
        @Override
        public List<Destination> all(Kit kit) {
            throw careless();
        }

        @Override
        public void search(Kit kit, String words, Progress progress, Consumer<List<Destination>> found) {
            throw careless();
        }
    }

    /** Throws on a board. */
    public static final class Notes implements CardNotes {
        @Override
        public Map<UUID, String> of(List<? extends DomainEntity> records, Kit kit) {
            throw careless();
        }
    }
}
