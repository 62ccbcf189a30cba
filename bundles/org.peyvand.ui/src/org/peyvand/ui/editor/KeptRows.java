package org.peyvand.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.internal.draft.DraftValues;
import org.peyvand.ui.internal.merge.Words;

/**
 * Rows of another entity that a page edits together with its record, so that drafts keep them. A row that was stored is kept as what was
 * changed in it; when it is put back it is the stored row again.
 *
 * @param <T> entity of the rows
 */
public final class KeptRows<T extends DomainEntity> implements Kept {
    /** Begins the {@link #name} of rows; their entity follows. */
    public static final String PREFIX = "rows:";
    private static final String ID = "id";

    private final Kit kit;
    private final EntityDescription description;
    private final List<AttributeDescription> attributes;
    private final DraftValues values;
    private final Supplier<List<T>> rows;
    private final Function<DomainEntity, List<T>> stored;
    private final Consumer<List<T>> taker;
    private String loaded;

    /**
     * Rows of a page.
     *
     * @param attributes those that are edited
     * @param rows as they are in the page now
     * @param stored reads those of a record; never called for one that is not stored
     * @param taker puts rows into the page, as unsaved
     */
    public KeptRows(Kit kit, Class<T> type, List<String> attributes, Supplier<List<T>> rows, Function<DomainEntity, List<T>> stored, Consumer<List<T>> taker) {
        this.kit = kit;
        this.description = kit.descriptions().of(type);
        this.attributes = attributes.stream().map(name -> description.attribute(name).orElseThrow(() -> new IllegalArgumentException(name))).toList();
        this.values = new DraftValues(kit.descriptions(), kit.records());
        this.rows = rows;
        this.stored = stored;
        this.taker = taker;
    }

    /** The page shows rows as they are stored. */
    public void shown(List<T> now) {
        loaded = text(now);
    }

    @Override
    public String name() {
        return PREFIX + description.id();
    }

    @Override
    public String label() {
        return description.pluralLabel(kit.culture().language());
    }

    @Override
    public boolean isEdited() {
        return loaded != null && !loaded.equals(typed());
    }

    @Override
    public String loaded() {
        return loaded;
    }

    @Override
    public String typed() {
        return text(rows.get());
    }

    @Override
    public String stored(DomainEntity record) {
        return text(storedRows(record));
    }

    private List<T> storedRows(DomainEntity record) {
        return record.isNew() ? List.of() : stored.apply(record);
    }

    private String text(List<T> all) {
        List<Map<String, String>> texts = new ArrayList<>();
        for (T row : all) {
            Map<String, String> cells = new java.util.LinkedHashMap<>();
            if (row.getId() != null) {
                cells.put(ID, row.getId().toString());
            }
            for (AttributeDescription attribute : attributes) {
                String cell = values.write(attribute.get(row));
                if (cell != null) {
                    cells.put(attribute.name(), cell);
                }
            }
            texts.add(cells);
        }
        return RowsText.write(texts);
    }

    @Override
    public Object read(DomainEntity record, String text) {
        Map<UUID, T> known = new HashMap<>();
        storedRows(record).forEach(row -> known.put(row.getId(), row));
        List<T> read = new ArrayList<>();
        for (Map<String, String> cells : RowsText.read(text)) {
            T stood = cells.containsKey(ID) ? known.get(UUID.fromString(cells.get(ID))) : null;
            T row = stood == null ? type().cast(description.create()) : stood;
            attributes.forEach(attribute -> attribute.set(row, cell(attribute, cells.get(attribute.name()))));
            read.add(row);
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private Class<T> type() {
        return (Class<T>) description.type();
    }

    private Object cell(AttributeDescription attribute, String text) {
        Object value = text == null ? null
                : values.read(attribute, text).orElseThrow(() -> new IllegalArgumentException(attribute.name() + ": " + text));
        attribute.target().ifPresent(target -> {
            if (value != null) {
                target.titleOf((DomainEntity) value);
            }
        });
        return value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show(Object read) {
        taker.accept((List<T>) read);
    }

    @Override
    public void rebase(String now) {
        loaded = now;
    }

    @Override
    public String entity() {
        return description.id();
    }

    @Override
    public String label(String value) {
        return description.attribute(value).map(attribute -> attribute.label(kit.culture().language())).orElse(value);
    }

    /** Amounts without their currency, which is that of the whole record. */
    @Override
    public String words(String value, String text) {
        AttributeDescription attribute = description.attribute(value).orElse(null);
        Object read = attribute == null ? null : values.read(attribute, text).orElse(null);
        return read instanceof BigDecimal amount && attribute.kind() == AttributeKind.MONEY ? kit.culture().number(amount)
            : read == null ? "" : new Words(kit, description, null).of(attribute, read);
    }

    @Override
    public String words(String text) {
        try {
            return kit.text("draft.rows", RowsText.read(text).size());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
