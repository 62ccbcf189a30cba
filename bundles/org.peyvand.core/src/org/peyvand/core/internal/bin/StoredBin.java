package org.peyvand.core.internal.bin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.core.Bin;
import org.peyvand.core.MassChanges;
import org.peyvand.core.RecordRef;
import org.peyvand.core.internal.bin.Remains.Remain;
import org.peyvand.core.model.BinSetting;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.BinEntry;

/** {@link Bin} from the change log: nothing is stored in addition but which of its rows tell of deletions. */
@Component
public final class StoredBin implements Bin {
    private static final Duration A_DAY = Duration.ofHours(23);
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final AccessPolicy policy;
    private final Clock clock;

    /**
     * Made by Declarative Services.
     *
     * @param policy {@code null} where everything is allowed
     * @param clock {@code null} for the system's
     */
    @Activate
    public StoredBin(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) AccessPolicy policy,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.work = work;
        this.descriptions = descriptions;
        this.policy = policy;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    private Access access() {
        return policy == null ? Access.FULL : policy.access();
    }

    @Override
    public Found list(Filter filter, int limit, Progress progress) {
        Access access = access();
        return work.read(session -> new BinReader(session.trusted(), descriptions, access).list(filter, limit, days(session), clock.instant(), progress));
    }

    @Override
    public Result putBack(List<UUID> records, Progress progress) {
        progress.total("", records.size());
        List<RecordRef> back = new ArrayList<>();
        List<MassChanges.Refused> refused = new ArrayList<>();
        List<Diagnostic> told = new ArrayList<>();
        for (UUID record : ordered(records)) {
            if (progress.isCancelled()) {
                break;
            }
            String[] title = {""};
            Outcome<RecordRef> outcome = work.by(WayIn.of(WayIn.Kind.UNDO), () -> work.write(session -> putBack(session, record, title, told)));
            if (outcome.isDone()) {
                back.add(outcome.value());
            } else {
                refused.add(new MassChanges.Refused(record, title[0], reasons(record, outcome)));
            }
            progress.worked(1);
        }
        return new Result(back, refused, told);
    }

    /** What was deleted last comes first: the others may have referred to it. Identifiers of rows grow with time. */
    private List<UUID> ordered(List<UUID> records) {
        Set<UUID> wanted = new LinkedHashSet<>(records);
        Map<UUID, String> deleted = new HashMap<>();
        work.read(session -> session.trusted().list(Query.of(BinEntry.class).where(Criteria.where("recordId").in(wanted))))
            .forEach(row -> deleted.merge(row.getRecordId(), row.getId().toString(), BinaryOperator.maxBy(Comparator.naturalOrder())));
        return wanted.stream().sorted(Comparator.comparing((UUID id) -> deleted.getOrDefault(id, "")).reversed()).toList();
    }

    private Outcome<RecordRef> putBack(Session session, UUID record, String[] title, List<Diagnostic> told) {
        BinReader reader = new BinReader(session.trusted(), descriptions, access());
        Optional<Remain> found = reader.find(record);
        if (found.isEmpty()) {
            return Outcome.refused(Message.of(StoredBin.class, "bin.gone"));
        }
        title[0] = reader.title(found.get());
        // whoever might have deleted it may undo that, also where he could make no new one
        Undeletion undeletion = new Undeletion(session.trusted(), descriptions);
        Optional<Diagnostic> missing = undeletion.run(found.get());
        if (missing.isPresent()) {
            return Outcome.refused(List.of(missing.get()));
        }
        session.flush();
        told.addAll(undeletion.told());
        return Outcome.done(new RecordRef(found.get().entity().id(), record));
    }

    /** The database only says that a key is taken; a person wants to know by whom. */
    private List<Diagnostic> reasons(UUID record, Outcome<?> refused) {
        List<Diagnostic> reasons = refused.diagnostics().stream().filter(Diagnostic::isError).toList();
        boolean unique = reasons.stream().anyMatch(one -> one.message().key().equals("broken.unique"));
        return unique ? work.read(session -> new BinReader(session.trusted(), descriptions, access()).find(record)
            .flatMap(remain -> new TakenKey(session.trusted(), remain).sentence())).map(List::of).orElse(reasons) : reasons;
    }

    @Override
    public int days() {
        return work.read(StoredBin::days);
    }

    private static int days(Session session) {
        return session.trusted().first(Query.of(BinSetting.class)).map(BinSetting::getDays).orElse(STANDARD_DAYS);
    }

    @Override
    public Outcome<Integer> keep(int days) {
        if (days < 1 || days > MOST_DAYS) {
            return Outcome.refused(Message.of(StoredBin.class, "bin.days", MOST_DAYS));
        }
        return work.write(session -> {
            if (!session.permitted().isFull()) {
                return Outcome.refused(Message.of(StoredBin.class, "bin.denied"));
            }
            setting(session).setDays(days);
            return Outcome.done(days);
        });
    }

    private static BinSetting setting(Session session) {
        return session.trusted().first(Query.of(BinSetting.class)).map(found -> session.trusted().save(found)).orElseGet(() -> {
            BinSetting setting = new BinSetting();
            setting.setDays(STANDARD_DAYS);
            return session.trusted().add(setting);
        });
    }

    @Override
    public Outcome<Purged> purge(Progress progress) {
        boolean allowed = work.read(session -> session.permitted().isFull());
        return allowed ? carryOut(progress) : Outcome.refused(Message.of(StoredBin.class, "bin.denied"));
    }

    @Override
    public Outcome<Purged> purgeIfDue(Progress progress) {
        Instant last = work.read(session -> session.trusted().first(Query.of(BinSetting.class)).map(BinSetting::getPurgedAt).orElse(null));
        return last != null && last.plus(A_DAY).isAfter(clock.instant()) ? Outcome.done(new Purged(0, 0))
            : work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> carryOut(progress));
    }

    private Outcome<Purged> carryOut(Progress progress) {
        Instant now = clock.instant();
        Instant limit = work.read(session -> now.minus(Duration.ofDays(days(session))));
        progress.total("", work.read(session -> session.trusted().count(Query.of(BinEntry.class).where(Criteria.where("at").lessThan(limit)))));
        Outcome<Purged> purged = new Purge(work, descriptions, limit, progress).run();
        if (purged.isDone() && !progress.isCancelled()) {
            Outcome<Boolean> noted = work.write(session -> {
                setting(session).setPurgedAt(now);
                return Outcome.done(true);
            });
            return noted.isDone() ? purged : noted.map(any -> null);
        }
        return purged;
    }
}
