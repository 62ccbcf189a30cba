package org.peyvand.branch.internal.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.sales.model.PriceList;
import org.peyvand.security.Explanations;
import org.peyvand.security.Roles;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;
import org.peyvand.sync.BranchSync;
import org.peyvand.testing.TestPlatform;

/** Who in a branch may adapt what the head office has set: the same database is the head office first, and that of a branch from {@link #join} on. */
public class AdaptingRightsTest {
    private final TestPlatform platform = TestPlatform.inMemory();
    private final Records records = platform.service(Records.class);
    private final UnitOfWork work = platform.service(UnitOfWork.class);
    private final CurrentUserService current = platform.service(CurrentUserService.class);
    private final CentralSteering steering = platform.service(CentralSteering.class);
    private final Branch branch;
    private final PriceList list;

    AdaptingRightsTest() {
        current.user();
        Branch made = new Branch();
        made.setName("Shiraz");
        made.setParent(current.branch());
        branch = done(records.save(made));
        PriceList prices = new PriceList();
        prices.setName("Standard");
        prices.setCurrency("IRR");
        list = done(records.save(prices));
        employ("manager", Roles.BRANCH_MANAGER);
        employ("expert", Roles.EXPERT);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private void employ(String login, String role) {
        User user = new User();
        user.setLogin(login);
        user.setDisplayName(login);
        user.setBranch(branch);
        User saved = done(records.save(user));
        done(work.write(session -> {
            RoleHolder holder = new RoleHolder();
            holder.setUser(session.find(User.class, saved.getId()).orElseThrow());
            holder.setRole(session.first(Query.of(Role.class).where(Criteria.where("code").is(role))).orElseThrow());
            return Outcome.done(session.add(holder));
        }));
    }

    private RecordRef ref() {
        return new RecordRef("sales.pricelist", list.getId());
    }

    private void join() {
        platform.service(BranchSync.class).join(branch.getId());
    }

    private Outcome<PriceList> renamedBy(String login) {
        done(current.workAs(login));
        PriceList prices = records.find(PriceList.class, list.getId()).orElseThrow();
        prices.setName("Cheaper");
        return records.save(prices);
    }

    private boolean explained(String login) {
        User person = records.list(Query.of(User.class).where(Criteria.where("login").is(login))).getFirst();
        return done(platform.service(Explanations.class).of(person.getId(), ref())).answers().stream().filter(one -> one.action() == Action.EDIT)
            .peek(one -> assertTrue(one.explained(), () -> one.reasons().toString())).findFirst().orElseThrow().allowed();
    }

    @Test
    void theManagerOfABranchAdaptsWhatTheHeadOfficeLetsHerAdapt() {
        done(steering.steer(ref(), SteeringMode.BASE));
        join();
        done(renamedBy("manager"));
        assertEquals("Cheaper", records.list(Query.of(Deviation.class)).getFirst().getOwn());
        assertTrue(explained("manager"));
    }

    @Test
    void whatIsOnlyToBeSeenIsLeftAlone() {
        join();
        Outcome<PriceList> refused = renamedBy("manager");
        assertFalse(refused.isDone());
        assertEquals("readonly", refused.diagnostics().getFirst().message().key());
    }

    @Test
    void anExpertAdaptsNothing() {
        done(steering.steer(ref(), SteeringMode.BASE));
        join();
        assertFalse(renamedBy("expert").isDone());
        assertFalse(explained("expert"));
    }

    @Test
    void atTheHeadOfficeTheManagerOfABranchChangesNothingOfIt() {
        done(steering.steer(ref(), SteeringMode.BASE));
        assertFalse(renamedBy("manager").isDone());
        assertFalse(explained("manager"));
    }

    @Test
    void aGoalFromAboveIsAdaptedToo() {
        Goal goal = new Goal();
        goal.setName("More");
        goal.setOffice(branch);
        goal.setStartsOn(LocalDate.of(2026, 3, 21));
        goal.setEndsOn(LocalDate.of(2027, 3, 20));
        goal.setAmount(BigDecimal.TEN);
        goal.setCurrency("IRR");
        Goal central = done(records.save(goal));
        done(steering.steer(new RecordRef("core.goal", central.getId()), SteeringMode.BASE));
        join();
        done(current.workAs("manager"));
        Goal own = records.find(Goal.class, central.getId()).orElseThrow();
        own.setName("Still more");
        done(records.save(own));
        assertEquals("Still more", records.list(Query.of(Deviation.class)).getFirst().getOwn());
    }
}
