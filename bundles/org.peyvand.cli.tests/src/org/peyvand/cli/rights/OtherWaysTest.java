package org.peyvand.cli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Bin;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.HandOvers;
import org.peyvand.core.History;
import org.peyvand.core.MassChanges;
import org.peyvand.core.PickLists;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
import org.peyvand.exchange.Imports;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Payments;
import org.peyvand.security.model.Reach;
import org.peyvand.testing.MemoryDatabase;

/**
 * The side doors to every entity: import, files, history, timeline, hand-over, hidden fields. Generated from the descriptions as
 * {@link RightsMatrixTest} is, with the same places; a new entity is covered without a new line.
 */
@ExtendWith(MemoryDatabase.class)
class OtherWaysTest {
    /** What makes another value of a text or a number. */
    private static final Set<AttributeKind> TEXTS = Set.of(AttributeKind.TEXT, AttributeKind.LONG_TEXT);

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Imports imports;
    private final Exports exports;
    private final History history;
    private final HandOvers handOvers;
    private final Timeline timeline;
    private final Bin bin;
    private final MassChanges mass;
    private final Company company;
    private final Specimens specimens;
    /** Entity and reach of records that imports have made. */
    private final Set<String> created = new TreeSet<>();
    private int serial;

    @TempDir
    Path folder;

    OtherWaysTest(UnitOfWork work, LogReader log, Records records, CurrentUserService current, EntityDescriptions descriptions, PickLists picks, Documents documents,
        Payments payments, Imports imports, Exports exports, History history, HandOvers handOvers, Timeline timeline,
        Bin bin, MassChanges mass) {
        this.work = work;
        this.descriptions = descriptions;
        this.imports = imports;
        this.exports = exports;
        this.history = history;
        this.handOvers = handOvers;
        this.timeline = timeline;
        this.bin = bin;
        this.mass = mass;
        this.specimens = new Specimens(work, descriptions, picks, new PaidInvoices(records, documents, payments));
        this.company = new Company(work, log, current, specimens);
    }

    @TestFactory
    Stream<DynamicTest> everyEntity() {
        // roles last: the holders that are made of them give the person who tries another role
        return descriptions.all().stream().filter(entity -> !Modifier.isAbstract(entity.type().getModifiers()))
            // what is guarded by a permission has no reach, and tests of its own
            .filter(entity -> entity.guard().isEmpty())
            .sorted(Comparator.comparing(entity -> entity.id().startsWith("security.")))
            .flatMap(entity -> Stream.of(
                DynamicTest.dynamicTest(entity.id() + " by import", () -> new ByImport(work, imports, company, specimens, created, folder).of(entity)),
                DynamicTest.dynamicTest(entity.id() + " by file, history and hand-over", () -> bySideDoors(entity)),
                DynamicTest.dynamicTest(entity.id() + " with hidden fields", () -> withHiddenFields(entity)),
                DynamicTest.dynamicTest(entity.id() + " by undo", () -> byUndo(entity)),
                DynamicTest.dynamicTest(entity.id() + " in the timeline", () -> inTimeline(entity)),
                DynamicTest.dynamicTest(entity.id() + " in the bin", () -> inBin(entity))));
    }

    @AfterEach
    void atLeastTheseAreMadeByTwoColumns() {
        assertTrue(created.containsAll(List.of("core.account OWN", "core.branch ALL")), created.toString());
    }

    private DomainEntity stored(EntityDescription entity, Place place) {
        UUID id = specimens.at(place, entity);
        return work.read(session -> session.trusted().find(entity.type(), id)).orElseThrow();
    }

    private void bySideDoors(EntityDescription entity) throws Exception {
        for (Place place : Place.values()) {
            specimens.at(place, entity);
        }
        for (Reach reach : List.of(Reach.NONE, Reach.TEAM)) {
            company.role(Company.everything(company.whole(entity).id(), reach));
            company.asAli(() -> {
                Set<Place> expected = company.reached(entity, reach);
                files(entity, expected, entity.id() + " " + reach);
                searched(entity, expected);
                for (Place place : Place.values()) {
                    List<?> told = history.of(new RecordRef(entity.id(), specimens.at(place, entity)), 0, 10);
                    assertTrue(expected.contains(place) || told.isEmpty(), entity.id() + " " + reach + " history of " + place + ": " + told);
                    if (OwnedEntity.class.isAssignableFrom(entity.type()) && (place == Place.ALI || place == Place.REZA)) {
                        handOver(entity, place, expected.contains(place));
                    }
                }
            });
        }
    }

    private void files(EntityDescription entity, Set<Place> expected, String what) throws IOException {
        Query<? extends DomainEntity> query = Query.of(entity.type()).where(Criteria.where("id").in(ids(entity)));
        for (String format : List.of("csv", "xlsx")) {
            Path file = folder.resolve("export." + format);
            Files.deleteIfExists(file);
            Outcome<Long> exported = company.unchanged(() -> exports.export(query, List.of("id"), file, ExportOptions.of(Culture.english()), Progress.none()));
            assertEquals(expected.size(), exported.isDone() ? exported.value() : 0L, what + ' ' + format);
            assertEquals(exported.isDone(), Files.exists(file), what + ' ' + format);
        }
        Path file = folder.resolve("export.csv");
        if (Files.exists(file)) {
            String text = Files.readString(file);
            assertEquals(expected, Arrays.stream(Place.values()).filter(place -> text.contains(specimens.at(place, entity).toString())).collect(set()), what);
        }
    }

    /** Others have changed the record of each place; Ali takes back what he might have changed himself, and nothing else. */
    private void byUndo(EntityDescription entity) throws Exception {
        Optional<AttributeDescription> attribute = entity.attributes().stream()
            .filter(one -> TEXTS.contains(one.kind()) && !one.readOnly() && one.name().indexOf('.') < 0 && one.maxLength() > 12).findFirst();
        if (attribute.isEmpty()) {
            return;
        }
        Map<UUID, Object> before = new HashMap<>();
        for (Place place : Place.values()) {
            before.put(specimens.at(place, entity), attribute.get().get(stored(entity, place)));
        }
        MassChanges.Result changed = mass.set(entity.type(), ids(entity), Map.of(attribute.get().name(), "taken " + ++serial), Progress.none());
        Set<UUID> touched = changed.changes().stream().map(MassChanges.Change::id).collect(Collectors.toSet());
        for (Reach reach : List.of(Reach.NONE, Reach.TEAM, Reach.ALL)) {
            company.role(Company.everything(company.whole(entity).id(), reach));
            company.asAli(() -> {
                Set<Place> expected = company.reached(entity, reach);
                MassChanges.Result back = expected.isEmpty() ? company.unchanged(() -> mass.undo(changed, Progress.none())) : mass.undo(changed, Progress.none());
                assertTrue(back.changed() <= expected.size(), entity.id() + " " + reach + " taken back");
                for (Place place : Place.values()) {
                    UUID id = specimens.at(place, entity);
                    Object now = attribute.get().get(stored(entity, place));
                    assertEquals(!touched.contains(id) || expected.contains(place), Objects.equals(before.get(id), now), () -> entity.id() + " " + reach + " undone for " + place + ": " + now);
                }
            });
        }
        mass.undo(changed, Progress.none());
    }

    /** As the search over all records does it: what is found by words is what may be read. */
    private void searched(EntityDescription entity, Set<Place> expected) {
        List<UUID> allowed = expected.stream().map(place -> specimens.at(place, entity)).toList();
        Query<? extends DomainEntity> query = Query.of(entity.type()).where(Criteria.where("id").in(ids(entity)));
        for (String words : List.of("a", "1", "of")) {
            for (Row row : work.read(session -> session.select(query.and(Criteria.search(entity, words)), "id"))) {
                assertTrue(allowed.contains(row.get("id", UUID.class)), entity.id() + " found by " + words);
            }
        }
    }

    private void handOver(EntityDescription entity, Place place, boolean may) {
        HandOvers.Order order = new HandOvers.Order(specimens.user(place).getId(), List.of(new HandOvers.Rule(entity.id(),
            Criteria.where("id").is(specimens.at(place, entity)), List.of(specimens.user(Place.SARA).getId()))), false);
        long told = handOvers.preview(order).records();
        assertTrue(told == 0 || may, entity.id() + " handed over from " + place);
        if (!may) {
            company.unchanged(() -> handOvers.run(order, Progress.none()));
        }
    }

    /** Everything is hidden but what the record is called. */
    private void withHiddenFields(EntityDescription entity) throws Exception {
        for (Place place : Place.values()) {
            specimens.at(place, entity);
        }
        if (company.reached(entity, Reach.ALL).isEmpty()) {
            return;    // of roles nobody reads anything by such rights
        }
        List<AttributeDescription> hidden = entity.attributes().stream()
            .filter(one -> !one.name().equals(entity.title().name()) && one.name().indexOf('.') < 0 && !entity.part().equals(Optional.of(one.name()))).toList();
        company.role(Stream.concat(Company.everything(company.whole(entity).id(), Reach.ALL), hidden.stream().map(one -> Company.hidden(entity.id(), one.name()))));
        List<UUID> ids = ids(entity);
        List<DomainEntity> records = Arrays.stream(Place.values()).map(place -> stored(entity, place)).toList();
        company.asAli(() -> {
            Query<? extends DomainEntity> query = Query.of(entity.type()).where(Criteria.where("id").in(ids));
            for (AttributeDescription attribute : hidden) {
                hidden(entity, query, attribute, records);
            }
            Path file = folder.resolve("hidden.csv");
            Files.deleteIfExists(file);
            if (exports.export(query, List.of(), file, ExportOptions.of(Culture.english()), Progress.none()).isDone()) {
                List<String> headers = List.of(Files.readString(file).lines().findFirst().orElse("").replace("\uFEFF", "").split(","));
                for (AttributeDescription attribute : hidden) {
                    String label = attribute.label(Locale.ENGLISH);
                    assertFalse(headers.contains(label) && !label.equals(entity.title().label(Locale.ENGLISH)), entity.id() + " has the column " + label);
                }
            }
        });
    }

    private void hidden(EntityDescription entity, Query<? extends DomainEntity> query, AttributeDescription attribute,
        List<DomainEntity> records) {
        String what = entity.id() + '.' + attribute.name();
        Object value = records.stream().map(attribute::get).filter(one -> one != null).findFirst().orElse(null);
        if (value == null || attribute.kind() == AttributeKind.REFERENCE && !(value instanceof DomainEntity)) {
            return;
        }
        Object sought = value instanceof DomainEntity record ? record.getId() : value;
        String path = value instanceof DomainEntity ? attribute.name() + ".id" : attribute.name();
        for (Row row : work.read(session -> session.select(query, path))) {
            assertNull(row.get(path), what + " selected");
        }
        assertEquals(0, work.read(session -> session.count(query.and(Criteria.where(path).is(sought)))), what + " found by its value");
        List<Row> groups = work.read(session -> session.aggregate(Aggregation.of(entity.type()).where(query.criterion()).groupBy(path).count("n")));
        assertTrue(groups.stream().allMatch(row -> row.get(path) == null), what + " grouped: " + groups);
        if (value instanceof Number) {
            for (Row row : work.read(session -> session.aggregate(Aggregation.of(entity.type()).where(query.criterion()).groupBy("branchId")
                .sum(path, "sum").min(path, "least").max(path, "most")))) {
                assertTrue(row.sum("sum").signum() == 0 && row.get("least") == null && row.get("most") == null, what + " summed: " + row);
            }
        }
    }

    /** A record of each place that is tied to a customer of Ali shows in his timeline only where he may read it. */
    private void inTimeline(EntityDescription entity) throws Exception {
        Optional<AttributeDescription> account = entity.attributes().stream()
            .filter(one -> one.kind() == AttributeKind.REFERENCE && one.javaType() == Account.class && !one.readOnly()).findFirst();
        if (account.isEmpty() || !OwnedEntity.class.isAssignableFrom(entity.type())) {
            return;
        }
        EntityDescription accounts = descriptions.of(Account.class);
        UUID customer = specimens.at(Place.ALI, accounts);
        for (Place place : Place.values()) {
            DomainEntity record = stored(entity, place);
            account.get().set(record, stored(accounts, Place.ALI));
            if (!work.write(session -> Outcome.done(session.trusted().save(record))).isDone()) {
                return;
            }
        }
        for (Reach reach : List.of(Reach.NONE, Reach.TEAM)) {
            company.role(Stream.concat(Stream.of(Company.grant("core.account", Action.READ, Reach.ALL)), Company.everything(entity.id(), reach)));
            company.asAli(() -> {
                Set<UUID> allowed = company.reached(entity, reach).stream().map(place -> specimens.at(place, entity)).collect(Collectors.toSet());
                List<TimelineEntry> entries = timeline.of(customer, TimelineFilter.everything(), 0, 100);
                for (TimelineEntry entry : entries) {
                    assertTrue(!ids(entity).contains(entry.record().id()) || allowed.contains(entry.record().id()), entity.id() + " " + reach + " " + entry);
                }
                assertEquals(entries.size(), timeline.count(customer, TimelineFilter.everything()), entity.id() + " " + reach + " counted");
            });
        }
    }

    /** What was deleted is found and put back by whom it was reached before. */
    private void inBin(EntityDescription entity) throws Exception {
        if (entity.part().isPresent() || !OwnedEntity.class.isAssignableFrom(entity.type())) {
            return;
        }
        Map<Place, UUID> gone = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            DomainEntity fresh = specimens.fresh(place, entity);
            Outcome<DomainEntity> added = work.write(session -> Outcome.done(session.trusted().add(fresh)));
            if (!added.isDone() || !work.write(session -> {
                session.find(entity.type(), fresh.getId()).ifPresent(session::remove);
                return Outcome.done(null);
            }).isDone()) {
                return;    // its module alone makes or deletes it
            }
            gone.put(place, fresh.getId());
        }
        for (Reach reach : List.of(Reach.NONE, Reach.TEAM)) {
            company.role(Company.everything(entity.id(), reach));
            company.asAli(() -> {
                Set<Place> expected = company.reached(entity, reach);
                List<UUID> found = bin.list(new Bin.Filter(entity.id(), null, null, null, null), 500, Progress.none()).items().stream()
                    .map(item -> item.record().id()).toList();
                assertEquals(expected, gone.keySet().stream().filter(place -> found.contains(gone.get(place))).collect(set()), entity.id() + " " + reach + " in the bin");
                assertTrue(company.unchanged(() -> bin.putBack(List.of(gone.get(Place.REZA)), Progress.none())).back().isEmpty(), entity.id() + " put back");
            });
        }
    }

    private List<UUID> ids(EntityDescription entity) {
        return Arrays.stream(Place.values()).map(place -> specimens.at(place, entity)).toList();
    }

    private static Collector<Place, ?, Set<Place>> set() {
        return Collectors.toCollection(() -> EnumSet.noneOf(Place.class));
    }
}
