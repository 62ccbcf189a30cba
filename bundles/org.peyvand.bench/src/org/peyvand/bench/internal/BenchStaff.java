package org.peyvand.bench.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** People of one team in one branch whose rights reach differently far, and who owns which customers. */
final class BenchStaff {

    /** Whose rights reach nearly all customers. */
    static final List<String> MANY = List.of("bench.own", "bench.team", "bench.branch", "bench.below");
    /** Who own a hundredth and a five-thousandth of them, and see nothing else. */
    static final List<String> FEW = List.of("bench.some", "bench.few");
    private static final Map<String, Reach> REACHES = Map.of("bench.own", Reach.OWN, "bench.team", Reach.TEAM, "bench.branch", Reach.BRANCH,
            "bench.below", Reach.BRANCHES, "bench.some", Reach.OWN, "bench.few", Reach.OWN);
    private static final int SOME = 100;
    private static final int RARE = 5_000;

    private final Map<String, User> users = new LinkedHashMap<>();
    private final Branch branch;
    private final Team team;

    private BenchStaff(Branch branch, Team team) {
        this.branch = branch;
        this.team = team;
    }

    /** Stores them with a role each, where they are not there from an earlier run. */
    static BenchStaff hired(Records records, UnitOfWork work) {
        Branch place = first(records, Branch.class, "code", "BENCH").orElseGet(() -> {
            Branch branch = new Branch();
            branch.setName("Bench");
            branch.setCode("BENCH");
            return require(records.save(branch));
        });
        Team group = first(records, Team.class, "name", "Bench").orElseGet(() -> {
            Team team = new Team();
            team.setName("Bench");
            team.setBranch(place);
            return require(records.save(team));
        });
        BenchStaff staff = new BenchStaff(place, group);
        REACHES.forEach((login, reach) -> staff.users.put(login, first(records, User.class, "login", login).orElseGet(() -> {
            User user = new User();
            user.setDisplayName(login);
            user.setLogin(login);
            user.setBranch(place);
            user.setTeam(group);
            User saved = require(records.save(user));
            give(saved, reach, work);
            return saved;
        })));
        return staff;
    }

    private static <E extends DomainEntity> Optional<E> first(Records records, Class<E> type, String path, String value) {
        return records.list(Query.of(type).where(Criteria.where(path).is(value)).page(0, 1)).stream().findFirst();
    }

    private static void give(User user, Reach reach, UnitOfWork work) {
        Role role = new Role();
        role.setName(user.getLogin());
        role.setCode(user.getLogin());
        RecordGrant grant = new RecordGrant();
        grant.setRole(role);
        grant.setEntity(RecordGrant.ANY);
        grant.setAction(Action.READ);
        grant.setReach(reach);
        RoleHolder holder = new RoleHolder();
        holder.setRole(role);
        require(work.write(session -> {
            session.add(role);
            session.add(grant);
            holder.setUser(session.find(User.class, user.getId()).orElseThrow());
            return Outcome.done(session.add(holder));
        }));
    }

    /**
     * Gives them the customers of the sample company as well. Otherwise all whom they may not see stood at the beginning of each list, and the first page told of
     * these alone; in a company they are spread like those of whoever owns a hundredth.
     */
    void takeOver(UnitOfWork work) {
        require(work.write(session -> {
            List<Account> others = session.list(Query.of(Account.class).where(Criteria.any(
                    Criteria.not(Criteria.where("owner").in(List.copyOf(users.values()))), Criteria.not(Criteria.where("team").is(team)))));
            for (int i = 0; i < others.size(); i++) {
                others.get(i).setOwner(users.get(owner(i)));
                others.get(i).setTeam(team);
            }
            return Outcome.done(others.size());
        }));
    }

    private static String owner(long index) {
        return index % RARE == 1 ? "bench.few" : index % SOME == 0 ? "bench.some" : "bench.own";
    }

    /** Makes a repeated customer belong to one of them. */
    void give(Object[] row, List<String> columns, long index) {
        ListBenchmark.vary(row, columns, index);
        row[columns.indexOf("OWNER_ID")] = text(users.get(owner(index)));
        row[columns.indexOf("TEAM_ID")] = text(team);
        row[columns.indexOf("BRANCH_ID")] = text(branch);
    }

    /** The customers of somebody. */
    Criterion owned(String login) {
        return Criteria.where("owner").is(users.get(login));
    }

    private static String text(DomainEntity entity) {
        return entity.getId().toString();
    }

    static <T> T require(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
        return outcome.value();
    }
}
