package org.peyvand.core.internal.personal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.PersonTraces;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Retention;
import org.peyvand.core.internal.personal.Circle.Member;
import org.peyvand.core.internal.personal.Fates.Decided;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Erasure;

/** {@link PersonalData} by what the descriptions of the entities say is personal. */
@Component
public final class StoredPersonalData implements PersonalData {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Database database;
    private final Clock clock;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    private volatile List<Retention<?>> retentions = List.of();
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    private volatile List<PersonTraces> traces = List.of();

    /** @param clock {@code null} for the system's */
    @Activate
    public StoredPersonalData(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions, @Reference Database database,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.work = work;
        this.descriptions = descriptions;
        this.database = database;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    /** What was found and decided. */
    private record Case(String title, List<Decided> decided, Binned binned) {
        Set<UUID> persons() {
            return new HashSet<>(decided.stream().filter(one -> one.member().self()).map(one -> one.member().id()).toList());
        }
    }

    private static <T> Outcome<T> refused(String key, Object... arguments) {
        return Outcome.refused(Message.of(StoredPersonalData.class, key, arguments));
    }

    @Override
    public boolean isPerson(RecordRef ref) {
        return work.read(session -> person(session.trusted(), ref).isPresent());
    }

    private Optional<DomainEntity> person(Session session, RecordRef ref) {
        return descriptions.byId(ref.entity()).filter(EntityDescription::hasPersons)
            .flatMap(entity -> session.find(entity.type(), ref.id()).map(DomainEntity.class::cast).filter(entity::isPerson));
    }

    @Override
    public List<Source> find(String text, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return work.read(session -> {
            List<Source> found = new ArrayList<>();
            if (session.permitted().allows(PERMISSION)) {
                for (EntityDescription entity : descriptions.all().stream().filter(EntityDescription::hasPersons).toList()) {
                    session.trusted().list(Query.of(entity.type()).where(Criteria.search(entity, text)).page(0, limit)).stream().filter(entity::isPerson)
                        .forEach(one -> found.add(new Source(new RecordRef(entity.id(), one.getId()), entity.titleOf(one))));
                }
            }
            return found.stream().limit(limit).toList();
        });
    }

    private Outcome<Case> open(Session asking, RecordRef ref, Progress progress) {
        if (!asking.permitted().allows(PERMISSION)) {
            return refused("personal.denied");
        }
        Session session = asking.trusted();
        Optional<DomainEntity> person = person(session, ref);
        if (person.isEmpty()) {
            return refused("personal.nobody");
        }
        Circle circle = new Circle(session, descriptions);
        List<Member> members = circle.around(person.get());
        List<Decided> decided = new Fates(retentions).of(members, circle);
        Set<UUID> persons = new HashSet<>(members.stream().filter(Member::self).map(Member::id).toList());
        return Outcome.done(new Case(descriptions.of(person.get().getClass()).titleOf(person.get()), decided, Binned.about(persons, session, descriptions, progress)));
    }

    @Override
    public Outcome<Report> show(RecordRef person, Progress progress) {
        return work.read(session -> open(session, person, progress).map(found -> report(session.trusted(), person, found)));
    }

    private Report report(Session session, RecordRef person, Case found) {
        List<Held> held = found.decided().stream().map(one -> new Held(ref(one), one.member().entity().titleOf(one.member().record()), one.member().self(), one.fate(),
            one.reason(), values(one))).toList();
        Trail trail = new Trail(session, descriptions);
        trail.read(held.stream().map(Held::record).toList());
        List<UUID> touched = found.decided().stream().filter(one -> one.fate() != Fate.KEPT).map(one -> one.member().id()).toList();
        return new Report(person, found.title(), held, traces.stream().flatMap(one -> one.find(found.persons(), session).stream()).toList(), trail.changes(),
            trail.imports(), found.binned().ids().size(), trail.rows(Stream.concat(touched.stream(), found.binned().ids().stream()).toList()));
    }

    private static RecordRef ref(Decided one) {
        return new RecordRef(one.member().entity().id(), one.member().id());
    }

    private List<Value> values(Decided one) {
        Map<String, Value> values = new LinkedHashMap<>();
        Stream.concat(one.member().entity().attributes().stream(), one.member().entity().personal().stream().filter(path -> !path.name().endsWith("Key"))).forEach(path -> {
            Object value = path.get(one.member().record());
            if (value != null) {
                values.put(path.name(), new Value(path, value instanceof DomainEntity other ? descriptions.of(other.getClass()).titleOf(other) : value));
            }
        });
        return List.copyOf(values.values());
    }

    @Override
    public Outcome<Path> export(RecordRef person, Path to, Culture culture, Progress progress) {
        Outcome<Report> report = show(person, progress);
        if (!report.isDone()) {
            return report.map(any -> to);
        }
        PersonFile file = new PersonFile(report.value(), descriptions, culture, clock.instant());
        try {
            if (to.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                zip(file, to);
            } else {
                folder(file, to);
            }
            return Outcome.done(to);
        } catch (FileAlreadyExistsException e) {
            return refused("export.there", to.toString());
        } catch (IOException e) {
            return refused("export.failed", to.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static void zip(PersonFile file, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            file.json(zip);
            zip.putNextEntry(new ZipEntry("index.html"));
            file.html(zip);
        }
    }

    private static void folder(PersonFile file, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> there = Files.list(to)) {
            if (there.findAny().isPresent()) {
                throw new FileAlreadyExistsException(to.toString());
            }
        }
        try (OutputStream json = Files.newOutputStream(to.resolve("data.json"), StandardOpenOption.CREATE_NEW);
            OutputStream html = Files.newOutputStream(to.resolve("index.html"), StandardOpenOption.CREATE_NEW)) {
            file.json(json);
            file.html(html);
        }
    }

    @Override
    public Outcome<Erased> erase(RecordRef person, Basis basis, Progress progress) {
        List<UUID> touched = new ArrayList<>();
        Outcome<Erased> erased = work.write(session -> open(session, person, progress).then(found -> {
            Optional<Decided> kept = found.decided().stream().filter(one -> one.member().self() && one.fate() == Fate.KEPT).findFirst();
            if (kept.isPresent()) {
                return Outcome.refused(kept.get().reason());
            }
            if (progress.isCancelled()) {
                return refused("personal.cancelled");
            }
            found.decided().stream().filter(one -> one.fate() != Fate.KEPT).forEach(one -> touched.add(one.member().id()));
            return new Eraser(session.trusted(), descriptions, traces).run(found.decided(), found.binned(), basis);
        }));
        if (erased.isDone()) {
            new LeftDrafts(database.folder()).delete(touched);
        }
        return erased;
    }

    @Override
    public List<Done> erasures(int limit) {
        return work.read(session -> session.permitted().allows(PERMISSION) ? session.trusted().list(Query.of(Erasure.class).orderBy(Order.desc("id")).page(0, limit)).stream()
            .map(one -> done(one, session.trusted())).toList() : List.of());
    }

    private static Done done(Erasure one, Session session) {
        Optional<Basis> basis = Optional.ofNullable(one.getBasis()).flatMap(code -> Stream.of(Basis.values()).filter(known -> known.name().equals(code)).findFirst());
        return new Done(one.getCreatedAt(), Optional.ofNullable(one.getCreatedBy()).flatMap(id -> session.find(User.class, id)).map(User::getDisplayName).orElse(""), basis,
            one.getReference() == null ? "" : one.getReference(), one.getRecords(), one.getRows());
    }
}
