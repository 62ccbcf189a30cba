package org.peyvand.branch.internal.steer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.branch.internal.steer.SteeredPrices.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordLocks;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.access.Action;
import org.peyvand.sales.model.PriceList;
import org.peyvand.security.Explanations;
import org.peyvand.security.Roles;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** Who in a branch may adapt what the head office has set: the same database is the head office first, and that of a branch from {@link SteeredPrices#join} on. */
public class AdaptingRightsTest {
    private final SteeredPrices prices = new SteeredPrices();
    private final Records records = prices.records;
    private final CurrentUserService current = prices.current;
    private final CentralSteering steering = prices.steering;

    AdaptingRightsTest() {
        employ("manager", Roles.BRANCH_MANAGER);
        employ("expert", Roles.EXPERT);
    }

    @AfterEach
    void close() {
        prices.close();
    }

    private void employ(String login, String role) {
        User user = new User();
        user.setLogin(login);
        user.setDisplayName(login);
        user.setBranch(prices.branch);
        User saved = done(records.save(user));
        done(prices.work.write(session -> {
            RoleHolder holder = new RoleHolder();
            holder.setUser(session.find(User.class, saved.getId()).orElseThrow());
            holder.setRole(session.first(Query.of(Role.class).where(Criteria.where("code").is(role))).orElseThrow());
            return Outcome.done(session.add(holder));
        }));
    }

    private Outcome<PriceList> renamedBy(String login) {
        done(current.workAs(login));
        return prices.rename("Cheaper");
    }

    private boolean explained(String login) {
        User person = records.list(Query.of(User.class).where(Criteria.where("login").is(login))).getFirst();
        return done(prices.platform.service(Explanations.class).of(person.getId(), prices.ref())).answers().stream().filter(one -> one.action() == Action.EDIT)
            .peek(one -> assertTrue(one.explained(), () -> one.reasons().toString())).findFirst().orElseThrow().allowed();
    }

    @Test
    void theManagerOfABranchAdaptsWhatTheHeadOfficeLetsHerAdapt() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        prices.join();
        done(renamedBy("manager"));
        assertEquals("Cheaper", records.list(Query.of(Deviation.class)).getFirst().getOwn());
        assertTrue(explained("manager"));
    }

    @Test
    void whatIsOnlyToBeSeenIsLeftAlone() {
        prices.join();
        Outcome<PriceList> refused = renamedBy("manager");
        assertFalse(refused.isDone());
        assertEquals("readonly", refused.diagnostics().getFirst().message().key());
    }

    @Test
    void byWhatItIsKnownElsewhereNobodyInABranchChanges() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        RecordLocks locks = prices.platform.service(RecordLocks.class);
        assertEquals(Set.of(), locks.lockedAttributes(prices.ref()), "not at the head office");
        prices.join();
        assertEquals(Set.of("externalId"), locks.lockedAttributes(prices.ref()));
        done(current.workAs("manager"));
        PriceList adapted = prices.stored();
        adapted.setExternalId("X-1");
        Outcome<PriceList> refused = records.save(adapted);
        assertFalse(refused.isDone());
        assertEquals("externalId fixed", refused.diagnostics().getFirst().attribute() + " " + refused.diagnostics().getFirst().message().key());
        assertEquals(0, records.list(Query.of(Deviation.class)).size());
    }

    @Test
    void anExpertAdaptsNothing() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        prices.join();
        assertFalse(renamedBy("expert").isDone());
        assertFalse(explained("expert"));
    }

    @Test
    void atTheHeadOfficeTheManagerOfABranchChangesNothingOfIt() {
        done(steering.steer(prices.ref(), SteeringMode.BASE));
        assertFalse(renamedBy("manager").isDone());
        assertFalse(explained("manager"));
    }

    @Test
    void aGoalFromAboveIsAdaptedToo() {
        Goal goal = new Goal();
        goal.setName("More");
        goal.setOffice(prices.branch);
        goal.setStartsOn(LocalDate.of(2026, 3, 21));
        goal.setEndsOn(LocalDate.of(2027, 3, 20));
        goal.setAmount(BigDecimal.TEN);
        goal.setCurrency("IRR");
        Goal central = done(records.save(goal));
        done(steering.steer(new RecordRef("core.goal", central.getId()), SteeringMode.BASE));
        prices.join();
        done(current.workAs("manager"));
        Goal own = records.find(Goal.class, central.getId()).orElseThrow();
        own.setName("Still more");
        done(records.save(own));
        assertEquals("Still more", records.list(Query.of(Deviation.class)).getFirst().getOwn());
    }
}
