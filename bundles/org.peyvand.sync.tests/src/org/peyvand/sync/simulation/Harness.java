package org.peyvand.sync.simulation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.peyvand.base.Ids;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.HomeBranch;
import org.peyvand.core.Merges;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.User;
import org.peyvand.nodes.inside.Services;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.sync.BranchBook;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.TwinWatch;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.internal.scope.Owners;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.sync.protocol.Calls;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.RemoteHead;

/** What a test has done within a node; speaks with classes of the platform only. */
public final class Harness implements BiFunction<String, Object, Object> {
    private static final List<String> COMPARED = List.of("core.account", "core.organisation", "core.contactpoint", "core.activity", "core.user", "core.branch");
    private final BundleContext context;

    /** @param context of the node's framework */
    public Harness(BundleContext context) {
        this.context = context;
    }

    private <S> S service(Class<S> type) {
        return new Services(context).get(type);
    }

    private UnitOfWork work() {
        return service(UnitOfWork.class);
    }

    @Override
    public Object apply(String command, Object argument) {
        return switch (command) {
            case "structure" -> work().read(session -> null);
            case "user" -> service(CurrentUserService.class).user().getLogin();
            case "person" -> service(CurrentUserService.class).userId().toString();
            case "home" -> service(CurrentUserService.class).branch().getName();
            case "branch" -> id(service(BranchBook.class).open((String) argument));
            case "join" -> {
                service(BranchSync.class).join(UUID.fromString((String) argument));
                yield null;
            }
            case "answer" -> answer((Object[]) argument);
            case "sync" -> sync(argument);
            case "verify" -> new DriftHarness(this::service).verify(argument);
            case "beneath" -> new DriftHarness(this::service).beneath((String) argument);
            case "position" -> service(LogReader.class).last().number() + ":" + service(LogReader.class).last().hash();
            case "compared" -> new DriftHarness(this::service).hostile((String[]) argument);
            case "forge" -> forge((String[]) argument);
            case "owners" -> owners((String) argument);
            case "crowd" -> new Crowd(service(HeadDesk.class).of(UUID.fromString((String) argument))).failures();
            case "incarnation" -> service(BranchSync.class).status().incarnation().toString();
            case "id" -> work().read(session -> stored(session, (String) argument).getId().toString());
            case "edit" -> edit((String[]) argument);
            case "complete" -> service(HomeBranch.class).isComplete();
            case "merge" -> merge((String[]) argument);
            case "notes" -> work().read(session -> session.trusted().count(Query.of(Activity.class).where(Criteria.where("account").is(stored(session, (String) argument).getId()))));
            case "state" -> state((String) argument);
            case "conflicts" -> conflicts();
            case "extra" -> work().read(session -> stored(session, ((String[]) argument)[0]).getExtra(((String[]) argument)[1]));
            case "fields" -> work().read(session -> session.trusted().list(Query.of(ExtraField.class)).stream().map(one -> one.getKey() + " " + one.getId()).toList());
            case "waiting" -> service(BranchSync.class).status().waiting();
            case "unread" -> service(BranchSync.class).status().unread();
            case "phone" -> work().read(session -> stored(session, (String) argument).getPhone());
            case "aim" -> work().read(session -> goal(session, (String) argument).getAmount().stripTrailingZeros().toPlainString());
            case "goal" -> work().read(session -> goal(session, (String) argument).getId().toString());
            case "accounts" -> work().read(session -> session.trusted().count(Query.of(Account.class).where(Criteria.where("number").startsWith((String) argument))));
            case "held" -> work().read(session -> session.trusted().list(Query.of(HeldBack.class)).stream().map(HeldBack::getReasonEn).toList());
            case "correct" -> {
                service(LogicalTime.class).correct(Duration.parse((String) argument));
                yield null;
            }
            case "correction" -> service(LogicalTime.class).correction().toString();
            case "ahead" -> Duration.between(Instant.now(), LogicalTime.moment(service(Ids.class).next())).toString();
            case "twins" -> twins();
            case "look" -> service(TwinWatch.class).look();
            case "unlink" -> work().write(session -> Outcome.done(session.trusted().list(Query.of(SyncConflict.class)).stream()
                .filter(one -> one.getTitle().contains((String) argument)).peek(session.trusted()::remove).count())).value();
            case "disk" -> new DiskHarness(this::service).apply((String[]) argument);
            case "inbox" -> new InboxHarness(this::service).apply((String[]) argument);
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static String id(Outcome<? extends DomainEntity> outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
        return outcome.value().getId().toString();
    }

    private byte[] answer(Object[] call) {
        try {
            return Calls.answer(service(HeadDesk.class).of(UUID.fromString((String) call[0])), (byte[]) call[1]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At the head office: what a branch sends that no program of ours would. Words: branch, incarnation, author, entity, record, kinds, changes; perhaps by how much its time is ahead. The author is somebody of a branch, nobody, or whoever has that identifier. */
    private Object forge(String[] words) {
        HeadOffice desk = service(HeadDesk.class).of(UUID.fromString(words[0]));
        UUID incarnation = UUID.fromString(words[1]);
        UUID author = "nobody".equals(words[2]) ? null : work().read(session -> session.trusted().first(Query.of(User.class)
            .where(Criteria.where("branch").is(UUID.fromString(words[2])))).map(User::getId).orElse(UUID.fromString(words[2])));
        Clock clock = Clock.offset(Clock.systemUTC(), words.length > 7 ? Duration.parse(words[7]) : Duration.ZERO);
        List<LoggedChange> changes = Stream.of(words[5].split(",")).map(EntityChange.Kind::valueOf)
            .map(kind -> new LoggedChange(words[3], UUID.fromString(words[4]), kind, words[6])).toList();
        LoggedTransaction forged = new LoggedTransaction(Ids.system(clock).next(), clock.instant(), author, null, null, changes);
        LogPosition acked = desk.hello(new Hello(incarnation, null, null, Instant.now())).acked();
        return desk.push(new Push(incarnation, acked, acked, false, List.of(forged))).held();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> sync(Object bearer) {
        UnaryOperator<byte[]> calls = (UnaryOperator<byte[]>) bearer;
        BranchSync.Result done = service(BranchSync.class).sync(new RemoteHead(calls::apply), Progress.none());
        return Map.of("pushed", done.pushed(), "pulled", done.pulled(), "conflicts", done.conflicts(), "held", done.held(), "loaded", done.loaded());
    }

    /** Makes one account of two: the number of the one that stays, and of the one that goes. */
    private String merge(String[] numbers) {
        UUID kept = work().read(session -> stored(session, numbers[0]).getId());
        UUID dropped = work().read(session -> stored(session, numbers[1]).getId());
        Merges merges = service(Merges.class);
        return id(merges.merge(merges.compare("core.account", kept, dropped).orElseThrow().proposed("core.account")));
    }

    /** One change: what, then a key of the record and a value. */
    private String edit(String[] words) {
        Outcome<? extends DomainEntity> done = work().write(session -> Outcome.done(switch (words[0]) {
            case "account" -> account(session, words[1]);
            case "customer" -> customer(session, words);
            case "rename" -> named(session, words[1], account -> account.setName(words[2]));
            case "phone" -> named(session, words[1], account -> account.setPhone(words[2]));
            case "mail" -> named(session, words[1], account -> account.setEmail(words[2]));
            case "economic" -> named(session, words[1], account -> session.save(account.getOrganisation()).setEconomicCode(words[2]));
            case "give" -> named(session, words[1], account -> account.setOwner(worker(session, words[2])));
            case "field" -> field(session, words[1], words.length > 2 ? words[2] : "TEXT");
            case "legal" -> legal(session, words[1], words[2]);
            case "extra" -> named(session, words[1], account -> account.setExtra(words[2], words[3]));
            case "active" -> somebody(session, words[1], user -> user.setActive(Boolean.parseBoolean(words[2])));
            case "move" -> somebody(session, words[1], user -> user.setBranch(session.trusted().find(Branch.class, UUID.fromString(words[2])).orElseThrow()));
            case "staff" -> staff(session, words[1], words[2]);
            case "office" -> office(session, words[1], words[2]);
            case "delete" -> named(session, words[1], session::remove);
            case "note" -> note(session, words[1], words[2]);
            case "letter" -> {
                Activity letter = (Activity) note(session, words[1], "letter");
                letter.setText(words[2]);
                yield letter;
            }
            case "number" -> number(session, words[1], words[2]);
            case "goal" -> goal(session, words[1], words[2]);
            case "aim" -> {
                Goal goal = goal(session, words[1]);
                goal.setAmount(new BigDecimal(words[2]));
                yield session.trusted().save(goal);
            }
            default -> throw new IllegalArgumentException(words[0]);
        }));
        return id(done);
    }

    private DomainEntity office(Session session, String name, String parent) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setParent(session.trusted().find(Branch.class, UUID.fromString(parent)).orElseThrow());
        return session.trusted().add(branch);
    }

    private static User worker(Session session, String branch) {
        return session.trusted().first(Query.of(User.class).where(Criteria.where("branch").is(UUID.fromString(branch)))).orElseThrow();
    }

    /** Name, telephone, and the branch if it is another one. */
    private DomainEntity customer(Session session, String... words) {
        Account account = (Account) account(session, words[1]);
        account.setPhone(words[2]);
        if (words.length > 3) {
            account.setOwner(worker(session, words[3]));
        }
        return account;
    }

    private DomainEntity account(Session session, String name) {
        Organisation organisation = new Organisation();
        organisation.setLegalName(name);
        session.add(organisation);
        Account account = new Account();
        account.setName(name);
        account.setNumber(name);
        account.setOrganisation(organisation);
        account.setOwner(session.trusted().find(User.class, service(CurrentUserService.class).userId()).orElseThrow());
        return session.add(account);
    }

    private DomainEntity goal(Session session, String name, String amount) {
        Goal goal = new Goal();
        goal.setName(name);
        goal.setUser(session.trusted().find(User.class, service(CurrentUserService.class).userId()).orElseThrow());
        goal.setStartsOn(LocalDate.of(2026, 3, 21));
        goal.setEndsOn(LocalDate.of(2027, 3, 20));
        goal.setAmount(new BigDecimal(amount));
        goal.setCurrency("IRR");
        return session.trusted().add(goal);
    }

    private static Goal goal(Session session, String name) {
        return session.trusted().first(Query.of(Goal.class).where(Criteria.where("name").is(name))).orElseThrow(() -> new IllegalStateException("No goal " + name));
    }

    private static Account stored(Session session, String number) {
        return session.first(Query.of(Account.class).where(Criteria.where("number").is(number))).orElseThrow(() -> new IllegalStateException("No account " + number));
    }

    private static DomainEntity named(Session session, String number, Consumer<Account> change) {
        Account account = stored(session, number);
        change.accept(account);
        return account;
    }

    /** Gives a branch an own legal person. */
    private static DomainEntity legal(Session session, String branch, String name) {
        Organisation organisation = new Organisation();
        organisation.setLegalName(name);
        session.add(organisation);
        session.trusted().find(Branch.class, UUID.fromString(branch)).orElseThrow().setOrganisation(organisation);
        return organisation;
    }

    private static DomainEntity field(Session session, String key, String kind) {
        ExtraField field = new ExtraField();
        field.setEntity("core.account");
        field.setKey(key);
        field.setKind(ExtraKind.valueOf(kind));
        field.setLabelEn(key);
        return session.add(field);
    }

    private static User somebody(Session session, String id, Consumer<User> change) {
        User user = session.find(User.class, UUID.fromString(id)).orElseThrow();
        change.accept(user);
        return user;
    }

    private static User staff(Session session, String name, String branch) {
        User user = new User();
        user.setDisplayName(name);
        user.setBranch(session.find(Branch.class, UUID.fromString(branch)).orElseThrow());
        return session.add(user);
    }

    private static DomainEntity note(Session session, String number, String text) {
        Activity activity = new Activity();
        activity.setSubject(text);
        activity.setAccount(stored(session, number));
        return session.add(activity);
    }

    private static DomainEntity number(Session session, String number, String text) {
        ContactPoint point = new ContactPoint();
        point.setOwnerId(stored(session, number).getId());
        point.setValue(text);
        return session.add(point);
    }

    /** What it has, by entity and identifier; for a branch only what that is told of. */
    private Map<String, String> state(String branch) {
        RecordImages images = service(RecordImages.class);
        return work().read(session -> {
            BranchScope scope = branch == null ? null
                : BranchScope.of(UUID.fromString(branch), service(ReplicationRules.class), service(EntityDescriptions.class), session);
            Map<String, String> found = new TreeMap<>();
            for (String entity : COMPARED) {
                List<LoggedChange> all = images.after(session, entity, null, 100_000);
                Set<UUID> in = scope == null ? Set.of() : scope.told(entity, all.stream().map(LoggedChange::record).toList(), session);
                all.stream().filter(one -> scope == null || in.contains(one.record())).forEach(one -> found.put(entity + ' ' + one.record(), one.changes()));
            }
            return found;
        });
    }

    /** Who was found twice, within the rights of whoever works here: what became of it, what they have in common, names, whose entry it is. */
    private List<String> twins() {
        return work().read(session -> session.list(Query.of(SyncConflict.class)).stream().filter(one -> one.getKind() == ConflictKind.TWIN)
            .map(one -> String.join(" ", one.getState().name(), one.getAttribute(), one.getTitle(),
                session.trusted().find(Branch.class, one.getBranchId()).map(Branch::getName).orElse("-"))).sorted().toList());
    }

    /** Where what is asked for all branches at once says something else of one of them than what is asked for that one. */
    private List<String> owners(String branch) {
        RecordImages images = service(RecordImages.class);
        EntityDescriptions descriptions = service(EntityDescriptions.class);
        ReplicationRules rules = service(ReplicationRules.class);
        return work().read(session -> {
            BranchScope scope = BranchScope.of(UUID.fromString(branch), rules, descriptions, session);
            Owners owners = new Owners(rules, descriptions, session);
            List<String> found = new ArrayList<>();
            for (EntityDescription entity : descriptions.all()) {
                List<UUID> ids = images.after(session, entity.id(), null, 100_000).stream().map(LoggedChange::record).toList();
                Set<UUID> told = scope.told(entity.id(), ids, session);
                Map<UUID, Set<UUID>> own = owners.of(entity.id(), ids);
                Map<UUID, Set<UUID>> referring = owners.referring(entity.id(), ids);
                ids.stream().filter(id -> told.contains(id) != (isOne(scope, own.get(id)) || isOne(scope, referring.get(id))))
                    .forEach(id -> found.add(entity.id() + ' ' + id));
            }
            return found;
        });
    }

    private static boolean isOne(BranchScope scope, Set<UUID> branches) {
        return branches != null && (branches.contains(Owners.EVERYBODY) || branches.stream().anyMatch(scope::covers));
    }

    private List<String> conflicts() {
        return work().read(session -> {
            List<String> found = new ArrayList<>();
            session.trusted().list(Query.of(SyncConflict.class)).forEach(one -> found.add(String.join(" ", String.valueOf(one.getKind()), String.valueOf(one.getAttribute()),
                String.valueOf(one.getBase()), String.valueOf(one.getKept()), String.valueOf(one.getLost()))));
            return found;
        });
    }
}
