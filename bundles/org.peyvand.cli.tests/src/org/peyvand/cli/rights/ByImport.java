package org.peyvand.cli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;

/** Records of an entity are changed and made by files, within the rights of whoever imports. */
final class ByImport {
    private static final Set<AttributeKind> TEXTS = Set.of(AttributeKind.TEXT, AttributeKind.LONG_TEXT);

    private final UnitOfWork work;
    private final Imports imports;
    private final Company company;
    private final Specimens specimens;
    private final Set<String> created;
    private final Path folder;
    private int serial;

    /** @param created gets entity and reach of records that imports have made */
    ByImport(UnitOfWork work, Imports imports, Company company, Specimens specimens, Set<String> created, Path folder) {
        this.work = work;
        this.imports = imports;
        this.company = company;
        this.specimens = specimens;
        this.created = created;
        this.folder = folder;
    }

    /** What is read freely so that references of a row are found, while the rights on the entity itself are those of the reach. */
    private void role(EntityDescription entity, Reach reach) {
        Stream<RecordGrant> others = Stream.of(Company.grant(RecordGrant.ANY, Action.READ, Reach.ALL));
        company.role(Stream.of(others, Company.everything(company.whole(entity).id(), reach), Stream.of(Company.allowed(Imports.PERMISSION)))
            .flatMap(grants -> grants));
    }

    void of(EntityDescription entity) throws Exception {
        Optional<ImportTarget> target = imports.targets().stream().filter(one -> one.entity().equals(entity.id())).findFirst();
        Optional<AttributeDescription> key = key(entity);
        Optional<AttributeDescription> value = entity.attributes().stream()
            .filter(one -> TEXTS.contains(one.kind()) && !one.readOnly() && one.importable() && !key.equals(Optional.of(one)) && one.maxLength() > 24).findFirst();
        if (target.isEmpty() || key.isEmpty() || value.isEmpty()) {
            return;
        }
        for (Reach reach : List.of(Reach.NONE, Reach.TEAM)) {
            role(entity, reach);
            updating(entity, reach, target.get(), key.get(), value.get());
        }
        creating(entity, target.get(), key.get(), value.get());
        company.role(company.reached(entity, Reach.ALL).isEmpty() ? Stream.empty() : Company.everything(RecordGrant.ANY, Reach.ALL));
        long before = company.log();
        company.asAli(() -> assertTrue(refusal(file(entity, key.get(), value.get(), "x"), target.get(), ImportMode.BOTH, key.get(), value.get())
            .contains("import"), "without the permission"));
        assertEquals(before, company.log(), "an import without the permission");
    }

    /** A row of an unknown key becomes a record of Ali, if he may make one; of entities of which two columns make none even with all rights, nothing is tried. */
    private void creating(EntityDescription entity, ImportTarget target, AttributeDescription key, AttributeDescription value) throws Exception {
        for (Reach reach : List.of(Reach.ALL, Reach.NONE, Reach.OWN)) {
            role(entity, reach);
            String fresh = "fresh " + ++serial;
            Path file = Files.writeString(folder.resolve(entity.id() + serial + ".csv"), "key,value\n" + fresh + ",by import " + serial + "\n");
            long before = all(entity);
            company.asAli(() -> {
                ImportReport report = run(file, target, ImportMode.CREATE, key, value);
                boolean may = company.reached(entity, reach).contains(Place.ALI);
                long made = all(entity) - before;
                assertTrue(may || made == 0 && report.tables().getFirst().refused() == 1, entity.id() + " " + reach + " created by import");
                if (made == 1) {
                    created.add(entity.id() + ' ' + reach);
                }
                assertEquals(may && created.contains(entity.id() + ' ' + Reach.ALL) ? 1 : 0, made, () -> entity.id() + " " + reach + ": " + report.tables().getFirst().refusals());
            });
        }
    }

    private long all(EntityDescription entity) {
        return work.read(session -> session.trusted().count(Query.of(entity.type())));
    }

    private String refusal(Path file, ImportTarget target, ImportMode mode, AttributeDescription key, AttributeDescription value) throws IOException {
        try {
            run(file, target, mode, key, value);
            return "";
        } catch (PersistenceFailure e) {
            return e.message().in(Locale.ENGLISH);
        }
    }

    private void updating(EntityDescription entity, Reach reach, ImportTarget target, AttributeDescription key, AttributeDescription value) throws Exception {
        String what = entity.id() + " " + reach;
        String wanted = "import " + ++serial;
        Path file = file(entity, key, value, wanted);
        company.asAli(() -> {
            ImportReport report = run(file, target, ImportMode.UPDATE, key, value);
            ImportReport.Table table = report.tables().getFirst();
            Set<Place> changed = Arrays.stream(Place.values()).filter(place -> (wanted + ' ' + place.login()).equals(value.get(stored(entity, place)))).collect(set());
            Set<Place> expected = company.reached(entity, reach);
            assertTrue(expected.containsAll(changed), what + ": changed " + changed + " beyond " + expected);
            assertEquals(Place.values().length - changed.size(), table.refused(), what + " refused");
            assertTrue(changed.isEmpty() || changed.equals(expected), what + ": " + table.refusals());
            for (ImportReport.RowNote note : table.refusals()) {
                for (String language : List.of("fa", "en")) {
                    assertFalse(note.reason().in(Locale.of(language)).isBlank(), what);
                }
            }
        });
    }

    private ImportReport run(Path file, ImportTarget target, ImportMode mode, AttributeDescription key, AttributeDescription value) throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
            {"peyvand-mapping": 1, "tables": [{"file": "%s", "target": "%s",
              "columns": [{"column": "key", "to": "%s"}, {"column": "value", "to": "%s"}]}]}
            """.formatted(file.getFileName(), target.id(), key.name(), value.name()));
        return imports.run(imports.plan(List.of(file), PlanOptions.of(Culture.english()).withMapping(mapping)),
            new ImportOptions(mode, false, folder, 10, null), Progress.none());
    }

    /** One row for the record of each place. */
    private Path file(EntityDescription entity, AttributeDescription key, AttributeDescription value, String wanted) throws IOException {
        StringBuilder rows = new StringBuilder("key,value\n");
        for (Place place : Place.values()) {
            rows.append(identified(entity, place, key)).append(',').append(wanted).append(' ').append(place.login()).append('\n');
        }
        return Files.writeString(folder.resolve(entity.id() + serial + ".csv"), rows);
    }

    private Optional<AttributeDescription> key(EntityDescription entity) {
        return entity.attribute("externalId").or(() -> Optional.of(entity.title()).filter(title -> title.kind() == AttributeKind.TEXT && !title.readOnly()
            && title.importable()));
    }

    /** The key of the record of a place; one that has none gets it. */
    private Object identified(EntityDescription entity, Place place, AttributeDescription key) {
        DomainEntity record = stored(entity, place);
        if (key.get(record) == null) {
            key.set(record, "key of " + place.login() + ' ' + serial);
            assertTrue(work.write(session -> Outcome.done(session.trusted().save(record))).isDone(), () -> entity.id() + " gets a key");
        }
        return key.get(record);
    }

    private DomainEntity stored(EntityDescription entity, Place place) {
        UUID id = specimens.at(place, entity);
        return work.read(session -> session.trusted().find(entity.type(), id)).orElseThrow();
    }

    private static Collector<Place, ?, Set<Place>> set() {
        return Collectors.toCollection(() -> EnumSet.noneOf(Place.class));
    }
}
