package org.peyvand.branch.internal.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.GoalKind;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.security.Roles;

/** A head office with two provinces, one of which has two cities; somebody works in each. */
final class Country {
    static final LocalDate DAY = LocalDate.of(2026, 8, 10);
    final Branch head;
    final Branch fars;
    final Branch shiraz;
    final Branch marvdasht;
    final Branch khorasan;
    private final Records records;
    private final Roles roles;
    private final Pipelines pipelines;

    Country(Records records, CurrentUserService current, Roles roles, Pipelines pipelines) {
        this.records = records;
        this.roles = roles;
        this.pipelines = pipelines;
        Branch first = current.branch();
        first.setCurrency("IRR");
        head = stored(first);
        fars = branch("Fars", head);
        shiraz = branch("Shiraz", fars);
        marvdasht = branch("Marvdasht", fars);
        khorasan = branch("Khorasan", head);
    }

    private Branch branch(String name, Branch parent) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setParent(parent);
        return stored(branch);
    }

    User user(String login, Branch branch, String role) {
        User user = new User();
        user.setLogin(login);
        user.setDisplayName(login);
        user.setBranch(branch);
        user.setActive(true);
        User made = stored(user);
        done(roles.give(made, role));
        return made;
    }

    Opportunity won(User owner, String amount, LocalDate day) {
        Opportunity deal = deal(owner, amount, "IRR");
        deal.setStage(pipelines.stages(pipelines.standard()).stream().filter(stage -> stage.getState() == StageState.WON).findFirst().orElseThrow());
        deal.setClosedOn(day);
        return stored(deal);
    }

    Opportunity deal(User owner, String amount, String currency) {
        Opportunity deal = new Opportunity();
        deal.setName("deal of " + owner.getLogin());
        deal.setAmount(new BigDecimal(amount));
        deal.setCurrency(currency);
        deal.setOwner(owner);
        return deal;
    }

    Account account(User owner, String name, String phone) {
        Account account = new Account();
        account.setName(name);
        account.setPhone(phone);
        account.setOwner(owner);
        return stored(account);
    }

    Activity task(User owner, Instant due) {
        Activity task = new Activity();
        task.setSubject("task");
        task.setDueAt(due);
        task.setOwner(owner);
        return stored(task);
    }

    Goal goal(Branch office, GoalKind kind, String amount, LocalDate first, LocalDate last) {
        Goal goal = new Goal();
        goal.setOffice(office);
        goal.setKind(kind);
        goal.setAmount(new BigDecimal(amount));
        goal.setCurrency(kind == GoalKind.WON_AMOUNT ? "IRR" : null);
        goal.setStartsOn(first);
        goal.setEndsOn(last);
        return stored(goal);
    }

    <E extends OwnedEntity> E in(Branch branch, E record) {
        record.setBranchId(branch.getId());
        return stored(record);
    }

    <E extends DomainEntity> E stored(E record) {
        return done(records.save(record));
    }

    static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }
}
