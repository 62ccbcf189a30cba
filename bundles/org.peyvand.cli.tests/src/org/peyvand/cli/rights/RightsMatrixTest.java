package org.peyvand.cli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.MassChanges;
import org.peyvand.core.PickLists;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.User;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
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
import org.peyvand.persistence.paging.RecordPages;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Payments;
import org.peyvand.security.Explanation;
import org.peyvand.security.Explanations;
import org.peyvand.security.model.Reach;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.OnPostgresql;

/**
 * Every entity that any module describes × every reach × every place a record can stand at × every way to it: whoever asks gets and changes
 * what the reach says and nothing else, and after each refusal the database is as it was. A new entity is covered without a new line.
 */
@ExtendWith(MemoryDatabase.class)
class RightsMatrixTest {
    /** On the second engine every so many entities will do, since rights know no engine: all of them for {@code -Dpeyvand.matrix.step=1}. */
    private static final int STEP = Integer.getInteger("peyvand.matrix.step", 4);

    private final UnitOfWork work;
    private final LogReader log;
    private final Records records;
    private final MassChanges mass;
    private final Exports exports;
    private final CurrentUserService current;
    private final EntityDescriptions descriptions;
    private final PickLists picks;
    private final PaidInvoices sales;
    private final Explanations explanations;
    private static Specimens specimens;
    private Company company;

    @TempDir
    Path folder;

    RightsMatrixTest(UnitOfWork work, LogReader log, Records records, MassChanges mass, Exports exports, CurrentUserService current, EntityDescriptions descriptions,
        PickLists picks, Documents documents, Payments payments, Explanations explanations) {
        this.work = work;
        this.log = log;
        this.records = records;
        this.mass = mass;
        this.exports = exports;
        this.current = current;
        this.descriptions = descriptions;
        this.picks = picks;
        this.explanations = explanations;
        this.sales = new PaidInvoices(records, documents, payments);
    }

    @BeforeEach
    void company() {
        specimens = new Specimens(work, descriptions, picks, sales);
        company = new Company(work, log, current, specimens);
    }

    @TestFactory
    Stream<DynamicTest> everyEntity() {
        // roles last: the holders that are made of them give the person who tries another role
        return descriptions.all().stream().filter(entity -> !Modifier.isAbstract(entity.type().getModifiers()))
            // what is guarded by a permission has no reach, and tests of its own
            .filter(entity -> entity.guard().isEmpty())
            .sorted(Comparator.comparing(entity -> entity.id().startsWith("security.")))
            .filter(entity -> !OnPostgresql.isRunning() || Math.floorMod(entity.id().hashCode(), STEP) == 0)
            .map(entity -> DynamicTest.dynamicTest(entity.id(), () -> everyReach(entity)));
    }

    private void everyReach(EntityDescription entity) throws Exception {
        for (Place place : Place.values()) {
            specimens.at(place, entity);
        }
        for (Reach reach : Reach.values()) {
            company.role(Company.everything(company.whole(entity).id(), reach));
            company.asAli(() -> {
                reading(entity, reach);
                writing(entity, reach);
            });
            explaining(entity, reach);
        }
    }

    /** What is told of the reasons leads to what sessions decide, for every action. */
    private void explaining(EntityDescription entity, Reach reach) {
        Set<Place> expected = company.reached(entity, reach);
        for (Place place : Place.values()) {
            UUID id = specimens.at(place, entity);
            Explanation told = explanations.of(specimens.user(Place.ALI).getId(), new RecordRef(entity.id(), id)).value();
            for (Explanation.Answer answer : told.answers()) {
                String what = entity.id() + " " + reach + " " + place + " " + answer;
                assertTrue(answer.explained(), what);
                assertFalse(answer.reasons().isEmpty(), what);
                if (answer.action() != Action.CREATE) {
                    assertEquals(expected.contains(place), answer.allowed(), what);
                }
            }
        }
    }

    private void reading(EntityDescription entity, Reach reach) throws IOException {
        Set<Place> expected = company.reached(entity, reach);
        Query<? extends DomainEntity> query = Query.of(entity.type()).where(Criteria.where("id").in(ids(entity, EnumSet.allOf(Place.class))));
        String what = entity.id() + " " + reach;
        assertEquals(expected, places(entity, records.list(query).stream().map(DomainEntity::getId).toList()), what + " list");
        assertEquals(expected.size(), records.count(query), what + " count");
        assertEquals(expected, places(entity, work.read(session -> session.select(query, "id")).stream().map(row -> row.get("id", UUID.class)).toList()),
            what + " select");
        assertEquals(expected.size(), sum(work.read(session -> session.aggregate(Aggregation.of(entity.type()).where(query.criterion()).groupBy("branchId").count("n")))),
            what + " aggregation");
        assertEquals(expected, places(entity, new RecordPages<>(work, query).ids(0, 10)), what + " pages");
        for (Place place : Place.values()) {
            assertEquals(expected.contains(place), records.find(entity.type(), specimens.at(place, entity)).isPresent(), what + " find " + place);
        }
        Path file = folder.resolve("export.csv");
        Files.deleteIfExists(file);
        Outcome<Long> exported = exports.export(query, List.of(), file, ExportOptions.of(Culture.of(Locale.ENGLISH)), Progress.none());
        assertEquals((long) expected.size(), exported.isDone() ? exported.value() : 0L, what + " export");
    }

    private void writing(EntityDescription entity, Reach reach) {
        Set<Place> expected = company.reached(entity, reach);
        for (Place place : Place.values()) {
            boolean may = expected.contains(place);
            String what = entity.id() + " " + reach + " " + place;
            UUID id = specimens.at(place, entity);
            DomainEntity copy = work.read(session -> session.trusted().find(entity.type(), id)).orElseThrow();
            Optional<AttributeDescription> editable = editable(entity);
            if (editable.isPresent()) {
                change(editable.get(), copy);
                assertEquals(may, !Company.isDenied(tried(() -> work.write(session -> {
                    session.save(copy);
                    session.flush();
                    return Outcome.refused(Message.of(RightsMatrixTest.class, "enough"));
                }))), what + " edit");
                if (!may) {
                    Map<String, Object> values = Map.of(editable.get().name(), editable.get().get(copy));
                    assertEquals(0, company.unchanged(() -> mass.set(entity.type(), List.of(id), values, Progress.none())).changed(), what + " mass change");
                    assertTrue(Company.isDenied(company.unchanged(() -> records.save(copy))), what + " save");
                }
            }
            DomainEntity stored = work.read(session -> session.trusted().find(entity.type(), id)).orElseThrow();
            assertEquals(may, !Company.isDenied(tried(() -> work.write(session -> {
                session.remove(stored);
                return Outcome.refused(Message.of(RightsMatrixTest.class, "enough"));
            }))), what + " delete");
            if (!may) {
                assertEquals(0, company.unchanged(() -> mass.delete(entity.type(), List.of(id), Progress.none())).changed(), what + " mass deletion");
            }
            if (entity.type() != User.class) {
                creating(entity, place, may, what);
            }
        }
    }

    private void creating(EntityDescription entity, Place place, boolean may, String what) {
        DomainEntity fresh = specimens.fresh(place, entity);
        assertEquals(may, !Company.isDenied(tried(() -> work.write(session -> {
            session.add(fresh);
            session.flush();
            return Outcome.refused(Message.of(RightsMatrixTest.class, "enough"));
        }))), what + " create");
    }

    /** What was tried and undone in any case. */
    private Outcome<?> tried(Supplier<Outcome<?>> attempt) {
        return company.unchanged(attempt);
    }

    private Set<UUID> ids(EntityDescription entity, Set<Place> places) {
        return places.stream().map(place -> specimens.at(place, entity)).collect(Collectors.toSet());
    }

    private Set<Place> places(EntityDescription entity, List<UUID> ids) {
        assertEquals(new TreeSet<>(ids).size(), ids.size(), "one came twice");
        return Arrays.stream(Place.values()).filter(place -> ids.contains(specimens.at(place, entity)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.class)));
    }

    private static long sum(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.get("n", Long.class)).sum();
    }

    private static Optional<AttributeDescription> editable(EntityDescription entity) {
        return entity.attributes().stream().filter(attribute -> !attribute.readOnly())
            .filter(attribute -> Set.of(AttributeKind.TEXT, AttributeKind.LONG_TEXT, AttributeKind.BOOLEAN).contains(attribute.kind())).findFirst();
    }

    private static void change(AttributeDescription attribute, DomainEntity record) {
        Object value = attribute.get(record);
        attribute.set(record, attribute.kind() == AttributeKind.BOOLEAN ? (Object) !Boolean.TRUE.equals(value) : "changed");
    }
}
