package org.peyvand.exchange.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.TableWriter;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.exchange.format.WriteOptions;
import org.peyvand.exchange.internal.Formats;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Writes records page by page to a file beside the wanted one, which takes its name at the end. */
@Component
public final class DefaultExports implements Exports {
    private static final int PAGE = 1_000;
    private final Extensions extensions;
    private final EntityDescriptions descriptions;
    private final UnitOfWork work;

    /** Made by Declarative Services. */
    @Activate
    public DefaultExports(@Reference Extensions extensions, @Reference EntityDescriptions descriptions, @Reference UnitOfWork work) {
        this.extensions = extensions;
        this.descriptions = descriptions;
        this.work = work;
    }

    @Override
    public Outcome<Long> export(Query<?> asked, List<String> paths, Path file, ExportOptions options, Progress progress) {
        Optional<TabularFormat> format = Formats.read(extensions).writing(file);
        if (format.isEmpty()) {
            return Outcome.refused(Message.of(Exports.class, "export.format", file.getFileName().toString()));
        }
        Query<?> query = asked.allowing(Action.EXPORT);
        EntityDescription entity = descriptions.of(query.type());
        long kept = work.read(session -> session.count(asked) - session.count(query));
        List<Diagnostic> left = kept == 0 ? List.of() : List.of(Diagnostic.warning(Message.of(Exports.class, "export.kept", kept)));
        if (kept > 0 && work.read(session -> session.count(query)) == 0) {
            return Outcome.refused(Message.of(Exports.class, "export.denied"));
        }
        List<AttributeDescription> columns = seen(entity, columns(entity, paths));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long rows;
            try (TableWriter writer = format.get().create(part, new WriteOptions(options.byteOrderMark(), options.culture().rightToLeft(),
                    entity.pluralLabel(options.culture().language())))) {
                rows = write(query, columns, writer, options, progress);
            }
            if (progress.isCancelled()) {
                Files.delete(part);
                return Outcome.refused(Message.of(Exports.class, "export.cancelled", file.getFileName().toString()));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.done(rows, left);
        } catch (IOException | FormatRefused e) {
            return Outcome.refused(Message.of(Exports.class, "export.unwritable", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Without those that are hidden from whoever works: not even their names go into a file. */
    private List<AttributeDescription> seen(EntityDescription entity, List<AttributeDescription> columns) {
        Permitted permitted = work.read(Session::permitted);
        return columns.stream().filter(column -> permitted.field(entity.type(), column.name()) != FieldRight.HIDDEN).toList();
    }

    private static List<AttributeDescription> columns(EntityDescription entity, List<String> paths) {
        if (paths.isEmpty()) {
            return entity.attributes().stream().filter(AttributeDescription::importable).toList();
        }
        List<AttributeDescription> columns = new ArrayList<>();
        paths.forEach(path -> columns.add(entity.attribute(path)
                .orElseThrow(() -> new IllegalArgumentException(entity.id() + " has no attribute " + path))));
        return columns;
    }

    private long write(Query<?> query, List<AttributeDescription> columns, TableWriter writer, ExportOptions options, Progress progress)
            throws IOException {
        CellWriter cells = new CellWriter(options.culture(), options.plain());
        writer.row(columns.stream().map(column -> column.label(options.culture().language())).toList());
        String[] fetch = columns.stream().filter(column -> column.kind() == AttributeKind.REFERENCE && column.name().indexOf('.') < 0)
                .map(AttributeDescription::name).toArray(String[]::new);
        progress.total(options.culture().language().getLanguage(), work.read(session -> session.count(query)));
        long rows = 0;
        List<List<Object>> page;
        do {
            int offset = Math.toIntExact(rows);
            page = work.read(session -> session.list(query.fetch(fetch).page(offset, PAGE)).stream()
                    .map(record -> row(columns, cells, (DomainEntity) record)).toList());
            for (List<Object> row : page) {
                writer.row(row);
            }
            rows += page.size();
            progress.worked(page.size());
        } while (page.size() == PAGE && !progress.isCancelled());
        return rows;
    }

    private static List<Object> row(List<AttributeDescription> columns, CellWriter cells, DomainEntity record) {
        List<Object> row = new ArrayList<>(columns.size());
        columns.forEach(column -> row.add(cells.cell(column, column.get(record))));
        return row;
    }
}
