package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.base.Diagnostic;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.internal.target.Setting;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;

/** Finds or makes the records of one part for all rows of a batch. */
final class PartPhase {
    private final TableContext context;
    private final Session session;
    private final Tally tally;
    private final RecordStore store;
    private final Part part;
    private final KeyIndex index;

    PartPhase(TableContext context, Session session, Tally tally, Part part) {
        this.context = context;
        this.session = session;
        this.tally = tally;
        this.store = new RecordStore(context, session, tally);
        this.part = part;
        this.index = new KeyIndex(part, record -> part.isMain() && isOpen(hash(record)));
    }

    void run(List<RowWork> rows) {
        List<RowWork> concerned = new ArrayList<>();
        for (RowWork row : rows) {
            if (!row.isRefused() && isThere(row)) {
                store.link(part, row);
                concerned.add(row);
            }
        }
        Map<RowWork, DomainEntity> through = part.through().isEmpty() ? Map.of() : new LinkedRecords(context, session, part).of(concerned);
        if (part.through().isEmpty()) {
            load(concerned);
        }
        for (RowWork row : concerned) {
            handle(row, part.through().isEmpty() ? known(row) : through.get(row));
        }
    }

    private DomainEntity known(RowWork row) {
        if (part.isMain() && row.choice != null) {
            return session.find(part.entity().type(), row.choice.record()).map(DomainEntity.class::cast).orElseGet(() -> index.find(row.of(part.name())));
        }
        DomainEntity named = row.partRecords.get(part.name());
        return named == null ? index.find(row.of(part.name())) : named;
    }

    /** The main record always; another when it has a value, or when all records it connects are there. */
    private boolean isThere(RowWork row) {
        if (part.isMain() || row.partRecords.containsKey(part.name()) || row.of(part.name()).values().stream().anyMatch(value -> !(value instanceof Boolean))) {
            return true;
        }
        List<Setting> links = context.target().settings().stream().filter(each -> each.part().equals(part.name()) && !each.from().isEmpty()).toList();
        return links.size() > 1 && links.stream().allMatch(link -> row.records.get(link.from()) != null);
    }

    private void load(List<RowWork> rows) {
        List<KeyIndex.Key> wanted = new ArrayList<>();
        boolean fresh = context.fresh().contains(part.entity().id());
        for (RowWork row : rows) {
            for (KeyIndex.Key key : index.keys(row.of(part.name()))) {
                if (!fresh || context.keys().contains(keyHash(key.text()))) {
                    wanted.add(key);
                }
            }
        }
        index.load(session, wanted);
    }

    private long keyHash(String text) {
        return SeenRecords.hash(part.entity().id(), text);
    }

    private void handle(RowWork row, DomainEntity known) {
        DomainEntity record = known == null ? make(row) : known;
        if (record == null) {
            return;
        }
        long hash = hash(record);
        if (known != null) {
            keep(row, known, hash);
        }
        if (row.isRefused()) {
            return;
        }
        List<String> keys = index.keys(row.of(part.name())).stream().map(KeyIndex.Key::text).toList();
        index.put(keys, record);
        if (context.fresh().contains(part.entity().id())) {
            keys.forEach(key -> tally.key(keyHash(key)));
        }
        if (part.isMain()) {
            tally.touchedMain(hash, row.line());
            row.title = part.entity().titleOf(record);
        } else {
            tally.touched(hash, row.line());
        }
        row.records.put(part.name(), record);
    }

    private static long hash(DomainEntity record) {
        return SeenRecords.hash("id", record.getId().toString());
    }

    /** Whether this run made the record of a mere name, and its own row has not come in yet. */
    private boolean isOpen(long hash) {
        return tally.mainLine(hash) == null && (tally.isNamed(hash) || context.named().isOpen(hash));
    }

    private DomainEntity make(RowWork row) {
        if (part.isMain() && context.mode() == ImportMode.UPDATE) {
            row.refuse(Diagnostic.error(Texts.of("update.unknown", part.entity().label(context.language()))));
            return null;
        }
        AttributeDescription title = part.entity().title();
        boolean nameless = !part.isMain() && title.required() && !row.of(part.name()).containsKey(title);
        if (!part.create() || nameless) {
            return unknown(row);
        }
        row.created |= part.isMain();
        DomainEntity made = store.create(part, row);
        if (made != null && row.partRefs.containsKey(part.name())) {
            tally.named(hash(made));
        }
        return made;
    }

    /** A record that is only named by a key, and that key is unknown. */
    private DomainEntity unknown(RowWork row) {
        AttributeDescription reference = context.target().main().entity().attribute(part.name())
                .filter(attribute -> attribute.kind() == AttributeKind.REFERENCE).orElse(null);
        Map.Entry<AttributeDescription, Object> value = row.of(part.name()).entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String).findFirst().orElse(null);
        if (value == null) {
            return null;
        }
        String path = part.name() + "." + value.getKey().name();
        Ref ref = new Ref(part.entity(), value.getKey().name(), value.getValue().toString(), path, path);
        if (reference != null && part.entity().id().equals(context.target().entity())) {
            row.deferred.add(new Deferred(row.line(), "", null, reference, ref));
        } else if (context.target().incomplete().contains(part.name())) {
            row.incomplete.add(Texts.of("ref.unknown", part.entity().label(context.language()), ref.text()));
        } else {
            row.refuse(Diagnostic.error(path, Texts.of("ref.unknown", part.entity().label(context.language()), ref.text())));
        }
        return null;
    }

    private void keep(RowWork row, DomainEntity known, long hash) {
        Map<AttributeDescription, Object> values = new HashMap<>(row.of(part.name()));
        // where the manager works is only guessed from where the user works: fine for a new one, no reason to move a known one
        row.deduced.getOrDefault(part.name(), Set.of()).stream().filter(attribute -> attribute.get(known) != null).forEach(values::remove);
        if (part.isMain()) {
            Long line = mainLine(hash);
            if (line != null) {
                repeat(row, known, values, line);
                return;
            }
        }
        if (part.isMain() && isOpen(hash)) {
            store.change(part, row, known, values, false);
            return;
        }
        boolean touched = tally.isTouched(hash) || context.seen().contains(hash);
        if (part.isMain() && touched && isOther(known, values)) {
            row.refuse(Diagnostic.error(Texts.of("key.other", part.entity().titleOf(known))));
            return;
        }
        boolean stays = context.mode() == ImportMode.CREATE || row.choice != null && !row.choice.update();
        if (part.isMain() && stays && !touched) {
            tally.kept(part.entity().id(), false);
        } else {
            store.change(part, row, known, values, touched);
        }
    }

    /** Whether the key belongs to a record that came in under another name just before, from another file. */
    private boolean isOther(DomainEntity known, Map<AttributeDescription, Object> values) {
        AttributeDescription title = part.entity().title();
        Object name = values.get(title);
        Object stored = title.get(known);
        return name != null && stored != null && !Same.same(title, stored, name);
    }

    /** Line of this table in which this record was the main record already; null for none. */
    private Long mainLine(long hash) {
        Long line = tally.mainLine(hash);
        if (line != null) {
            return line;
        }
        boolean here = context.seen().contains(hash) && context.seen().table(hash) == context.table();
        return here ? context.seen().line(hash) : null;
    }

    /** The same key twice in one table: fine when both rows say the same, or the later one only adds something. */
    private void repeat(RowWork row, DomainEntity known, Map<AttributeDescription, Object> values, long line) {
        for (Map.Entry<AttributeDescription, Object> value : values.entrySet()) {
            Object stored = value.getKey().get(known);
            if (stored != null && !Same.same(value.getKey(), stored, value.getValue())) {
                row.refuse(Diagnostic.error(value.getKey().name(), Texts.of("key.twice", line, value.getKey().label(context.language()))));
                return;
            }
        }
        store.change(part, row, known, values, true);
    }
}
