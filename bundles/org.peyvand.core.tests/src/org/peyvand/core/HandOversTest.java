package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.HandOvers.Order;
import org.peyvand.core.HandOvers.Rule;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.HandOver;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.MemoryDatabase;

/** What an employee leaves behind goes to others, and comes back when it was a mistake. */
@ExtendWith(MemoryDatabase.class)
class HandOversTest {
    private final UnitOfWork work;
    private final Records records;
    private final HandOvers handOvers;
    private final History history;
    private final Branch tehran;
    private final Team team;

    HandOversTest(UnitOfWork work, Records records, HandOvers handOvers, History history) {
        this.work = work;
        this.records = records;
        this.handOvers = handOvers;
        this.history = history;
        Branch branch = new Branch();
        branch.setName("Hand-over branch " + UUID.randomUUID());
        tehran = added(branch);
        Team made = new Team();
        made.setName("Hand-over team " + UUID.randomUUID());
        made.setBranch(tehran);
        team = added(made);
    }

    private <E extends DomainEntity> E added(E record) {
        Outcome<E> outcome = work.write(session -> Outcome.done(session.add(record)));
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private User user(String name, Team of) {
        User user = new User();
        user.setLogin(name + UUID.randomUUID());
        user.setDisplayName(name);
        user.setBranch(tehran);
        user.setTeam(of);
        return added(user);
    }

    private Account account(String name, String city, User owner) {
        Account account = new Account();
        account.setName(name);
        account.setCity(city);
        account.setOwner(owner);
        return added(account);
    }

    private Activity task(Account account, User owner, ActivityStatus status) {
        Activity task = new Activity();
        task.setKind(ActivityKind.TASK);
        task.setSubject("Something");
        task.setStatus(status);
        task.setAccount(account);
        task.setOwner(owner);
        return added(task);
    }

    private UUID owner(DomainEntity record) {
        return work.read(session -> session.select(Query.of(record.getClass()).where(where("id").is(record.getId())), "owner.id")).getFirst().get("owner.id", UUID.class);
    }

    private HandOvers.Result run(Order order) {
        Outcome<HandOvers.Result> outcome = handOvers.run(order, Progress.none());
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    @Test
    void everythingOpenGoesAndWhatWasDoneKeepsItsOwner() {
        User leaver = user("Leaver", null);
        User receiver = user("Receiver", team);
        Account account = account("Pars", "Tehran", leaver);
        Activity open = task(account, leaver, ActivityStatus.OPEN);
        Activity done = task(account, leaver, ActivityStatus.DONE);
        Order order = new Order(leaver.getId(), List.of(Rule.everything(List.of(receiver.getId()))), true);

        assertEquals(2, handOvers.preview(order).records());
        assertEquals(leaver.getId(), owner(account), "a preview changes nothing");
        HandOvers.Result result = run(order);

        assertEquals(2, result.moved());
        assertEquals(receiver.getId(), owner(account));
        assertEquals(receiver.getId(), owner(open));
        assertEquals(leaver.getId(), owner(done), "who made the call is history");
        assertEquals(team, records.find(Account.class, account.getId()).orElseThrow().getTeam(), "the team goes with its member");
        assertFalse(records.find(User.class, leaver.getId()).orElseThrow().isActive());
        List<RecordChange.Value> logged = history.of(new RecordRef("core.account", account.getId()), 0, 1).getFirst().values();
        assertEquals("Hand-over – Leaver → Receiver", history.of(new RecordRef("core.account", account.getId()), 0, 1).getFirst().wayWords(Locale.ENGLISH)
            .replaceAll("[\\u2066-\\u2069]", ""));
        assertTrue(logged.stream().anyMatch(value -> value.attribute().name().equals("owner") && "Leaver".equals(value.before())), logged::toString);
    }

    @Test
    void itIsTakenBackExceptWhereSomebodyElseHasItByNow() {
        User leaver = user("Back", team);
        User receiver = user("Short time", null);
        User third = user("Third", null);
        Account stays = account("Stays", null, leaver);
        Account comesBack = account("Comes back", null, leaver);
        stays.setTeam(null);
        HandOvers.Result result = run(new Order(leaver.getId(), List.of(Rule.everything(List.of(receiver.getId()))), true));
        Account changed = records.find(Account.class, stays.getId()).orElseThrow();
        changed.setOwner(third);
        assertTrue(records.save(changed).isDone());

        Outcome<HandOvers.Result> undone = handOvers.undo(result.handOver(), Progress.none());
        assertEquals(List.of(WayIn.Kind.UNDO), history.of(new RecordRef("core.account", comesBack.getId()), 0, 1).getFirst().way().stream()
            .map(RecordChange.Step::kind).toList());

        assertEquals(1, undone.value().moved());
        assertEquals(List.of("Stays"), undone.value().refused().stream().map(MassChanges.Refused::id)
            .map(id -> records.find(Account.class, id).orElseThrow().getName()).toList());
        assertEquals(leaver.getId(), owner(comesBack));
        assertEquals(third.getId(), owner(stays));
        assertTrue(records.find(User.class, leaver.getId()).orElseThrow().isActive());
        HandOver record = records.find(HandOver.class, result.handOver()).orElseThrow();
        assertEquals(1, record.getMoved(), "one is still away");
        assertFalse(handOvers.undo(result.handOver(), Progress.none()).isDone(), "once is enough");
    }

    @Test
    void rulesDecideInTheirOrderAndACustomerStaysInOneHand() {
        User leaver = user("Ruled", null);
        User shiraz = user("Shiraz", null);
        User first = user("First", null);
        User second = user("Second", null);
        Account there = account("There", "Shiraz", leaver);
        List<Account> others = List.of(account("A", "Tehran", leaver), account("B", "Tehran", leaver), account("C", "Tehran", leaver), account("D", "Tehran", leaver));
        List<Activity> tasks = others.stream().map(account -> task(account, leaver, ActivityStatus.OPEN)).toList();
        Activity loose = task(null, leaver, ActivityStatus.OPEN);
        Order order = new Order(leaver.getId(), List.of(new Rule("core.account", where("city").is("Shiraz"), List.of(shiraz.getId())),
            new Rule("core.account", Criteria.everything(), List.of(first.getId(), second.getId())),
            new Rule("core.activity", where("account").isNotNull(), List.of(first.getId(), second.getId()))), false);

        assertEquals(1, handOvers.preview(order).unruled());
        run(order);

        assertEquals(shiraz.getId(), owner(there));
        Map<UUID, Long> shares = others.stream().collect(Collectors.groupingBy(this::owner, Collectors.counting()));
        assertEquals(Map.of(first.getId(), 2L, second.getId(), 2L), shares);
        for (int i = 0; i < others.size(); i++) {
            assertEquals(owner(others.get(i)), owner(tasks.get(i)), "what is to be done for a customer goes with him");
        }
        assertEquals(leaver.getId(), owner(loose), "no rule fits");
        assertTrue(records.find(User.class, leaver.getId()).orElseThrow().isActive());
    }

    @Test
    void anOrderWithoutSenseIsRefusedAndLeavesNoTrace() {
        User leaver = user("Nobody", null);
        User gone = user("Gone", null);
        gone.setActive(false);
        assertTrue(records.save(gone).isDone());
        long before = records.count(Query.of(HandOver.class));
        assertFalse(handOvers.run(new Order(leaver.getId(), List.of(), false), Progress.none()).isDone());
        for (UUID receiver : List.of(leaver.getId(), gone.getId(), UUID.randomUUID())) {
            assertFalse(handOvers.run(new Order(leaver.getId(), List.of(Rule.everything(List.of(receiver))), false), Progress.none()).isDone());
        }
        assertEquals(before, records.count(Query.of(HandOver.class)));
    }
}
