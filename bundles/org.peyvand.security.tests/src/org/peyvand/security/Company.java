package org.peyvand.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.model.DomainEntity;

/**
 * A small company: Tehran with Karaj below it, and Shiraz beside it. In Tehran the manager, and Ali and Sara of one team and Reza of another;
 * in Karaj Kimia, in Shiraz Shirin. Each has one customer who is called as they are.
 */
final class Company {
    private final Records records;
    private final CurrentUserService current;
    private final String administrator;
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Account> customers = new LinkedHashMap<>();

    Company(Records records, CurrentUserService current) {
        this.records = records;
        this.current = current;
        this.administrator = current.user().getLogin();
        Branch tehran = branch("Tehran", null);
        Branch karaj = branch("Karaj", tehran);
        Branch shiraz = branch("Shiraz", null);
        Team red = team("Red", tehran);
        Team blue = team("Blue", tehran);
        user("manager", tehran, null);
        user("ali", tehran, red);
        user("sara", tehran, red);
        user("reza", tehran, blue);
        user("kimia", karaj, null);
        user("shirin", shiraz, null);
        users.forEach((name, user) -> customers.put(name, customer(name, user)));
    }

    User user(String name) {
        return users.get(name);
    }

    Account customer(String name) {
        return customers.get(name);
    }

    /** From now on this one works. */
    void as(String name) {
        require(current.workAs(users.containsKey(name) ? name : administrator));
    }

    /** From now on somebody with full access works. */
    void asAdministrator() {
        as(administrator);
    }

    private Branch branch(String name, Branch parent) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setCode(name.substring(0, 3).toUpperCase());
        branch.setParent(parent);
        return stored(branch);
    }

    private Team team(String name, Branch branch) {
        Team team = new Team();
        team.setName(name);
        team.setBranch(branch);
        return stored(team);
    }

    private void user(String name, Branch branch, Team team) {
        User user = new User();
        user.setDisplayName(name);
        user.setLogin(name);
        user.setBranch(branch);
        user.setTeam(team);
        users.put(name, stored(user));
    }

    private Account customer(String name, User owner) {
        Account account = records.create(Account.class);
        account.setName(name);
        account.setKind(AccountKind.ORGANISATION);
        account.setOwner(owner);
        account.setTeam(owner.getTeam());
        return stored(account);
    }

    <E extends DomainEntity> E stored(E entity) {
        return require(records.save(entity));
    }

    static <T> T require(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new AssertionError(outcome.diagnostics().getFirst().message().in(java.util.Locale.ENGLISH));
        }
        return outcome.value();
    }
}
