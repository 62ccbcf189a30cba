package org.peyvand.gallery.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.model.Role;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.testing.ui.WorkbenchRobot;

/** Branches below the head office, one of them moved, and what waits there for somebody to decide. */
record ControlData(DomainEntity conflict, DomainEntity twins, DomainEntity held, DomainEntity deviation, DomainEntity role, DomainEntity user) {

    static ControlData in(WorkbenchRobot robot, boolean persian) {
        return new Maker(robot, persian).make();
    }

    private record Maker(Records records, UnitOfWork work, Branch head, User user, Workplace place, boolean persian) {
        Maker(WorkbenchRobot robot, boolean persian) {
            this(robot.service(Records.class), robot.service(UnitOfWork.class), robot.service(CurrentUserService.class).branch(),
                    robot.service(CurrentUserService.class).user(), robot.service(Workplace.class), persian);
        }

        private String words(String english, String own) {
            return persian ? own : english;
        }

        private static <E> E done(Outcome<E> outcome) {
            if (!outcome.isDone()) {
                throw new AssertionError(outcome.diagnostics().toString());
            }
            return outcome.value();
        }

        /** What only the exchange or a rule makes. */
        private <E extends DomainEntity> E trusted(E record) {
            return done(work.write(session -> Outcome.done(session.trusted().add(record))));
        }

        ControlData make() {
            Branch south = branch(words("South", "جنوب"), head);
            Branch shiraz = branch(words("Shiraz", "شیراز"), head);
            shiraz.setParent(south);
            done(records.save(shiraz));
            card(shiraz);
            Account first = account();
            Account second = account();
            SyncConflict conflict = conflict(first, fresh -> {
                fresh.setKind(ConflictKind.VALUE);
                fresh.setAttribute("name");
                fresh.setKept(first.getName());
                fresh.setLost(words("Hafez Trading", "بازرگانی حافظ"));
            });
            SyncConflict twins = conflict(first, fresh -> {
                fresh.setKind(ConflictKind.TWIN);
                fresh.setAttribute("MOBILE");
                fresh.setTwinId(second.getId());
            });
            return new ControlData(conflict, twins, held(first), deviation(shiraz, first), records.list(Query.of(Role.class).page(0, 1)).getFirst(), colleague(shiraz));
        }

        private User colleague(Branch office) {
            User colleague = new User();
            colleague.setLogin("sara");
            colleague.setDisplayName(words("Sara", "سارا"));
            colleague.setBranch(office);
            colleague.setActive(true);
            return done(records.save(colleague));
        }

        private Branch branch(String name, Branch above) {
            Branch branch = new Branch();
            branch.setName(name);
            branch.setParent(above);
            return done(records.save(branch));
        }

        private void card(Branch office) {
            StrategicGoal goal = new StrategicGoal();
            goal.setName(words("Customers who come again", "مشتریانی که باز می‌گردند"));
            StrategicGoal stored = done(records.save(goal));
            Indicator indicator = new Indicator();
            indicator.setName(words("Satisfaction", "خشنودی"));
            indicator.setGoal(stored);
            Indicator satisfaction = done(records.save(indicator));
            IndicatorTarget target = new IndicatorTarget();
            target.setIndicator(satisfaction);
            target.setOffice(office);
            target.setStartsOn(place.today().minusDays(60));
            target.setEndsOn(place.today().plusDays(60));
            target.setAmount(BigDecimal.TEN);
            done(records.save(target));
            IndicatorReading reading = records.create(IndicatorReading.class);
            reading.setIndicator(satisfaction);
            reading.setOffice(office);
            reading.setReadOn(place.today());
            reading.setAmount(BigDecimal.valueOf(7));
            done(records.save(reading));
        }

        private Account account() {
            Account account = records.create(Account.class);
            account.setName(words("Hafez", "حافظ"));
            account.setPhone("+989121112233");
            return done(records.save(account));
        }

        private SyncConflict conflict(Account account, Consumer<SyncConflict> more) {
            SyncConflict conflict = new SyncConflict();
            conflict.setEntity("core.account");
            conflict.setRecordId(account.getId());
            conflict.setTitle(account.getName());
            conflict.setState(ConflictState.OPEN);
            conflict.setLostAt(Instant.now());
            conflict.setKeptBy(user.getId());
            conflict.setLostBy(user.getId());
            conflict.setBranchId(head.getId());
            more.accept(conflict);
            return trusted(conflict);
        }

        private HeldBack held(Account account) {
            HeldBack held = new HeldBack();
            held.setTransactionId(UUID.randomUUID());
            held.setOrigin(UUID.randomUUID());
            held.setPlace(1);
            held.setRecords(1);
            held.setTries(1);
            held.setMadeAt(Instant.now());
            held.setReasonEn("It changes a record that does not belong to the branch.");
            held.setReasonFa("رکوردی را تغییر می‌دهد که مال این شعبه نیست.");
            held.setState(HeldState.WAITING);
            held.setBranchId(head.getId());
            held.setContent("[\"" + held.getTransactionId() + "\",0,null,null,null,[[\"core.account\",\"" + account.getId() + "\",\"U\",{\"phone\":[\"2\",\"9\"]}]]]");
            return trusted(held);
        }

        private Deviation deviation(Branch office, Account account) {
            Deviation deviation = new Deviation();
            deviation.setOffice(office);
            deviation.setEntity("core.account");
            deviation.setRecordId(account.getId());
            deviation.setAttribute("name");
            deviation.setTitle(account.getName());
            deviation.setField(words("Name", "نام"));
            deviation.setBase(words("Price list of the year", "فهرست قیمت سال"));
            deviation.setOwn(words("Price list of Shiraz", "فهرست قیمت شیراز"));
            deviation.setSince(Instant.now());
            deviation.setBranchId(office.getId());
            return trusted(deviation);
        }
    }
}
