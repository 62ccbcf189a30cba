package org.peyvand.persistence.internal.transfer;

import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.transfer.TableFile;
import org.peyvand.persistence.transfer.Transfer;

/** {@link Transfer} by what JDBC tells of the tables. */
@Component
public final class StoredTransfer implements Transfer {
    private final Database database;
    private final Schema schema;
    private final Modules modules;

    /** Made by Declarative Services. */
    @Activate
    public StoredTransfer(@Reference Database database, @Reference Schema schema, @Reference Modules modules) {
        this.database = database;
        this.schema = schema;
        this.modules = modules;
    }

    /** Work over one transaction. */
    private interface Work<T> {
        T run(Connection connection) throws SQLException, IOException;
    }

    private <T> T transact(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            if (database.isShared()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setAutoCommit(false);
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            SQLException last = e;
            while (last.getNextException() != null) {
                last = last.getNextException();
            }
            throw failure("transfer.database", e, last.getMessage());
        } catch (IOException | NumberFormatException e) {
            throw failure("transfer.files", e, e.toString());
        }
    }

    private static PersistenceFailure failure(String key, Throwable cause, Object... arguments) {
        return new PersistenceFailure(Message.of(StoredTransfer.class, key, arguments), cause);
    }

    @Override
    public List<TableFile> write(DataSource source, Path folder, Progress progress) {
        Map<String, String> entities = entities();
        return transact(source, connection -> {
            List<TableShape> tables = TableShape.all(connection);
            progress.total(Message.of(StoredTransfer.class, "task.write").in(Locale.getDefault()), rows(tables, connection));
            List<TableFile> files = new ArrayList<>();
            for (TableShape table : tables) {
                files.add(new TableWriter(connection, table, progress).write(entities.getOrDefault(table.name(), ""), folder));
            }
            return files;
        });
    }

    /** Identifiers of descriptions by table; a table that several entities share has none. */
    private Map<String, String> entities() {
        Map<String, String> entities = new HashMap<>();
        for (Module module : modules.inOrder()) {
            for (Class<?> type : module.entities()) {
                Table table = type.getAnnotation(Table.class);
                Described described = type.getAnnotation(Described.class);
                if (table != null && described != null) {
                    entities.put(table.name().toUpperCase(Locale.ROOT), described.id());
                }
            }
        }
        return entities;
    }

    private static long rows(List<TableShape> tables, Connection connection) throws SQLException {
        long rows = 0;
        for (TableShape table : tables) {
            rows += rows(table, connection);
        }
        return rows;
    }

    private static long rows(TableShape table, Connection connection) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM " + table.name()); ResultSet rows = count.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void read(Path folder, List<TableFile> files, Progress progress) {
        schema.update();
        transact(database.dataSource(), connection -> {
            Map<String, TableFile> byTable = files.stream().collect(Collectors.toMap(TableFile::table, Function.identity()));
            grow(byTable, connection);
            List<TableShape> tables = TableShape.all(connection);
            FreshRows.takeOut(tables, connection);
            check(tables, byTable, connection);
            progress.total(Message.of(StoredTransfer.class, "task.read").in(Locale.getDefault()), 2 * files.stream().mapToLong(TableFile::rows).sum());
            fill(tables, byTable, folder, connection, progress);
            if (!content(tables, connection, progress).equals(content(files))) {
                throw failure("transfer.differs", null);
            }
            return null;
        });
    }

    /** Columns of extra fields, which no schema step makes. */
    private void grow(Map<String, TableFile> files, Connection connection) throws SQLException {
        for (TableShape table : TableShape.all(connection)) {
            TableFile file = files.get(table.name());
            if (file == null) {
                continue;
            }
            for (TableFile.Column column : file.columns()) {
                boolean extra = column.name().startsWith(ExtraAttribute.PREFIX.toUpperCase(Locale.ROOT));
                boolean known = table.columns().stream().anyMatch(one -> one.name().equals(column.name()));
                if (extra && !known && column.name().matches("[A-Z0-9_]+") && column.type().matches("[A-Za-z0-9(),${}]+")) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(database.schemaStatement("ALTER TABLE " + table.name() + " ADD COLUMN " + column.name() + ' ' + column.type()));
                    }
                }
            }
        }
    }

    private static void check(List<TableShape> tables, Map<String, TableFile> files, Connection connection) throws SQLException {
        for (TableShape table : tables) {
            if (rows(table, connection) > 0) {
                throw failure("transfer.full", null, table.name());
            }
            TableFile file = files.get(table.name());
            List<String> names = table.columns().stream().map(TableFile.Column::name).sorted().toList();
            if (file == null || !file.columns().stream().map(TableFile.Column::name).sorted().toList().equals(names)) {
                throw failure("transfer.shape", null, table.name());
            }
        }
        if (tables.size() != files.size()) {
            throw failure("transfer.shape", null, String.valueOf(files.size()));
        }
    }

    private static void fill(List<TableShape> tables, Map<String, TableFile> files, Path folder, Connection connection, Progress progress)
        throws SQLException, IOException {
        List<TableShape> ordered = InsertOrder.of(tables);
        for (TableShape table : ordered) {
            new TableReader(connection, table, files.get(table.name()), folder, progress).insert(InsertOrder.late(table, ordered));
        }
        for (TableShape table : ordered) {
            for (String column : InsertOrder.late(table, ordered)) {
                new TableReader(connection, table, files.get(table.name()), folder, Progress.none()).complete(column);
            }
        }
    }

    @Override
    public String content(DataSource source, Progress progress) {
        return transact(source, connection -> content(TableShape.all(connection), connection, progress));
    }

    private static String content(List<TableShape> tables, Connection connection, Progress progress) throws SQLException, IOException {
        List<TableFile> seen = new ArrayList<>();
        for (TableShape table : tables) {
            RowsDigest rows = new TableWriter(connection, table, progress).content();
            seen.add(new TableFile(table.name(), "", "", rows.rows(), "", rows.end(), table.columns()));
        }
        return ofTables(seen);
    }

    @Override
    public String content(List<TableFile> tables) {
        return ofTables(tables);
    }

    private static String ofTables(List<TableFile> tables) {
        MessageDigest digest = RowsDigest.sha256();
        tables.stream().sorted((a, b) -> a.table().compareTo(b.table())).forEach(table -> {
            String columns = table.columns().stream().map(TableFile.Column::name).sorted().collect(Collectors.joining(","));
            digest.update((table.table() + '\n' + columns + '\n' + table.rows() + '\n' + table.content() + '\n').getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
