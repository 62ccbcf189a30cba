package org.peyvand.sync.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.safety.Errand;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.internal.link.BranchErrand;

/**
 * What a test about full disks has done within a node. Words: what, and what that needs.
 *
 * @param services gives a service of the node
 */
record DiskHarness(Function<Class<?>, Object> services) {
    private static final String LONG = "x".repeat(200);

    private <S> S service(Class<S> type) {
        return type.cast(services.apply(type));
    }

    Object apply(String[] words) {
        Database database = service(Database.class);
        return switch (words[0]) {
            case "keep" -> {
                database.keepRoom();
                yield null;
            }
            case "full" -> database.readOnly().map(one -> one.in(Locale.ENGLISH)).orElse("");
            case "again" -> database.tryAgain();
            case "many" -> many(words[1], Integer.parseInt(words[2]));
            case "touch" -> touch(words[1], words[2]);
            case "status" -> status();
            case "trail" -> trail();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /** Many customers in one transaction. */
    private String many(String name, int many) {
        return InboxHarness.said(service(UnitOfWork.class).write(session -> {
            User user = session.trusted().find(User.class, service(CurrentUserService.class).userId()).orElseThrow();
            IntStream.range(0, many).forEach(i -> {
                Organisation organisation = new Organisation();
                organisation.setLegalName(name + i + ' ' + LONG);
                session.add(organisation);
                Account account = new Account();
                account.setName(name + i + ' ' + LONG);
                account.setNumber(name + i);
                account.setOrganisation(organisation);
                account.setOwner(user);
                session.add(account);
            });
            return Outcome.done(null);
        }));
    }

    /** Changes all of them. */
    private String touch(String name, String letter) {
        return InboxHarness.said(service(UnitOfWork.class).write(session -> {
            session.list(Query.of(Account.class).where(Criteria.where("number").startsWith(name))).forEach(account -> {
                account.setStreet(LONG.replace("x", letter));
                account.setName(account.getNumber() + LONG.replace("x", letter));
            });
            return Outcome.done(null);
        }));
    }

    private Map<String, String> status() {
        Errand branch = new BranchErrand(service(Enrolments.class), service(HeadLink.class), service(BranchSync.class), service(SteadyExchange.class), service(Database.class));
        return branch.run(Map.of("do", "status"), Culture.english(), Progress.none()).value();
    }

    /** What the audit trail says of the disk, as soon as it says something. */
    private List<String> trail() {
        for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); System.nanoTime() < until; Thread.onSpinWait()) {
            List<String> found = service(UnitOfWork.class).read(session -> session.trusted().list(Query.of(SignInEvent.class)
                .where(Criteria.where("kind").in(List.of(SignInEventKind.DISK_FULL, SignInEventKind.ROOM_AGAIN))).orderBy(Order.asc("at"), Order.asc("id")))
                .stream().map(one -> one.getKind() + " " + one.getWay()).toList());
            if (found.size() >= 2) {
                return found;
            }
        }
        return List.of();
    }
}
