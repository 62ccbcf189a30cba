package org.peyvand.sync.internal.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.sync.TwinWatch;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.testing.TestPlatform;

/** The search of the head office over one database; on both engines. */
public class TwinWatchTest {
    private final TestPlatform platform = TestPlatform.inMemory();
    private final UnitOfWork work = platform.service(UnitOfWork.class);
    private final TwinWatch watch = platform.service(TwinWatch.class);
    private final User own = platform.service(CurrentUserService.class).user();
    private User other;

    @AfterEach
    void close() {
        platform.close();
    }

    private <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private void openBranch() {
        other = done(work.write(session -> {
            Branch branch = new Branch();
            branch.setName("Shiraz");
            branch.setParent(session.trusted().find(Branch.class, platform.service(CurrentUserService.class).branch().getId()).orElseThrow());
            session.trusted().add(branch);
            User user = new User();
            user.setDisplayName("Somebody");
            user.setBranch(branch);
            return Outcome.done(session.trusted().add(user));
        }));
    }

    private void customer(String name, String phone, User owner) {
        done(work.write(session -> {
            Person person = new Person();
            person.setLastName(name);
            session.trusted().add(person);
            Account account = new Account();
            account.setName(name);
            account.setPhone(phone);
            account.setPerson(person);
            account.setOwner(session.trusted().find(User.class, owner.getId()).orElseThrow());
            return Outcome.done(session.trusted().add(account));
        }));
    }

    private List<String> found() {
        return work.read(session -> session.trusted().list(Query.of(SyncConflict.class)).stream().map(one -> one.getKind() + " " + one.getTitle()).sorted().toList());
    }

    @Test
    void thoseWhoAreThereAreFoundFirstAndLaterThoseWhoCome() {
        customer("Early", "09120000001", own);
        assertEquals(0, watch.look(), "nobody can be there twice without branches");
        openBranch();
        customer("Earlier", "09120000001", other);
        customer("Alone", "09120000002", other);
        assertTrue(watch.look() >= 6, "three customers, and whom they stand for");
        assertEquals(List.of("TWIN Early / Earlier"), found());
        watch.look();
        assertEquals(0, watch.look());

        customer("Company", "+989120000002", own);
        assertTrue(watch.look() >= 1);
        assertEquals(List.of("TWIN Alone / Company", "TWIN Early / Earlier"), found());
        assertEquals(0, work.read(session -> session.trusted().list(Query.of(ChangeEntry.class))).stream().filter(one -> one.getEntity().equals("sync.conflict") && one.getUserId() != null).count(),
            "the program has done it, and nobody else");
    }
}
